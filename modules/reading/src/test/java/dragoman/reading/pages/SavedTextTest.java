package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Article;
import dragoman.reading.Article.Flag;
import dragoman.reading.Page;
import dragoman.reading.Published;
import dragoman.reading.UnreadablePageException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SavedTextTest {

    private static final Extractor EXTRACTOR = new Extractor(Knowledge.load());

    private static Article read(String text) throws UnreadablePageException {
        return EXTRACTOR.extract(Page.of("page.txt", null, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void menusBylineCaptionAdvertisementAndRecentNewsAreNotTheBody() throws UnreadablePageException {
        Article article = read("""
                 date 2025-05-06 All Sections
                Eng Укр
                Support Us

                Island states agree to repair the lighthouse

                Ada QuillTuesday, 6 May 2025, 07:15
                Island states agree to repair the lighthouse
                The two foreign ministers at the harbour. Photo: Harbour Office

                The two island states have agreed to share the costs of the lighthouse.

                Source: Strait News Agency

                Details: The ministers talked for nine hours, the agency reported.

                Advertisement:

                The agency added that the strait will be open to fishermen from June.

                Background:

                The lighthouse has been dark since a storm two years ago.
                Support the Courier or become our patron!

                Subjects: LighthouseFishermen
                Advertisement:

                Ferry prices rise again on both sides of the strait

                Museum of the sea opens in the old customs house

                RECENT NEWS
                21:35
                Mayor of the port resigns after a month in office
                21:17
                Two sailors rescued from a sinking boat near the cape
                20:59
                Fish market to stay closed until Friday
                All News
                """);

        assertThat(article.title()).isEqualTo("Island states agree to repair the lighthouse");
        assertThat(article.text()).isEqualTo("""
                The two island states have agreed to share the costs of the lighthouse.
                Source: Strait News Agency
                Details: The ministers talked for nine hours, the agency reported.
                The agency added that the strait will be open to fishermen from June.
                The lighthouse has been dark since a storm two years ago.""");
        assertThat(article.published()).isEqualTo(new Published("2025-05-06T07:15", "text"));
        assertThat(article.authors()).containsExactly("Ada Quill");
    }

    @Test
    void textThatBeginsWithASentenceHasNoTitleAndKeepsItsHeadings() throws UnreadablePageException {
        Article article = read("""
                 date 2025-05-06 Observers from the harbour office warn that the lighthouse may stay dark for a second winter.

                What is known about the repair

                The two island states have not yet paid the builders, the office said. Share

                The builders left the island on Monday.
                """);

        assertThat(article.title()).isEmpty();
        assertThat(article.published()).isEqualTo(new Published("2025-05-06", "text"));
        assertThat(article.text()).isEqualTo("""
                Observers from the harbour office warn that the lighthouse may stay dark for a second winter.
                What is known about the repair
                The two island states have not yet paid the builders, the office said.
                The builders left the island on Monday.""");
    }

    @Test
    void listsOfTheArticleStayAndADatedHeadlineOfAnotherGoes() throws UnreadablePageException {
        Article article = read("""
                Harbour office names the reasons for the dark lighthouse
                Port City • SNA
                The harbour office has published its report on the lighthouse. It blames both states.
                Key findings of the report:
                - The lamp was not replaced in time.
                - Both states stopped paying the keeper;
                - the keeper left in April
                Recall
                The lighthouse went dark after a storm in March.
                Ferry company buys two new ships for the strait07.05.25, 04:27 • 10202 views
                """);

        assertThat(article.title()).isEqualTo("Harbour office names the reasons for the dark lighthouse");
        assertThat(article.text()).isEqualTo("""
                The harbour office has published its report on the lighthouse. It blames both states.
                Key findings of the report:
                - The lamp was not replaced in time.
                - Both states stopped paying the keeper;
                - the keeper left in April
                Recall
                The lighthouse went dark after a storm in March.""");
        assertThat(article.published()).isEqualTo(new Published("2025-05-07", "related"));
    }

    @Test
    void aTickerOfDatedHeadlinesTellsNothingOfThePage() throws UnreadablePageException {
        Article article = read("""
                Harbour office names the reasons for the dark lighthouse
                The harbour office has published its report on the lighthouse. It blames both states for the accident.
                The keeper left in April, and nobody lit the lamp after that, the report says.
                Ferry company buys two new ships for the strait07.05.25, 04:27 • 10202 views
                Fishermen ask for a second quay in the old port09.06.25, 11:02 • 871 views
                """);

        assertThat(article.published()).isNull();
    }

    @Test
    void ukrainianTitleSubtitleAndCommentCounterAreToldApart() throws UnreadablePageException {
        Article article = read("""
                Острівні держави домовилися відремонтувати маяк: що відомо
                Сторони поділять витрати порівну, а протоку відкриють для рибалок уже в червні
                Опубліковано: 6 травня 2025, 07:15
                Дві острівні держави домовилися поділити витрати на ремонт маяка. Про це повідомило портове управління.
                Читайте також: Ціни на пором знову зросли
                Нагадаємо, маяк згас після березневої бурі.
                Коментарі — 0
                """);

        assertThat(article.title()).isEqualTo("Острівні держави домовилися відремонтувати маяк: що відомо");
        assertThat(article.text()).isEqualTo("""
                Сторони поділять витрати порівну, а протоку відкриють для рибалок уже в червні
                Дві острівні держави домовилися поділити витрати на ремонт маяка. Про це повідомило портове управління.
                Нагадаємо, маяк згас після березневої бурі.""");
        assertThat(article.published()).isEqualTo(new Published("2025-05-06T07:15", "text"));
        assertThat(article.lang()).isEqualTo("uk");
    }

    @Test
    void russianTickerAroundTheArticleIsLeftOut() throws UnreadablePageException {
        Article article = read("""
                Главная
                Новости
                Политика
                Лента новостей
                10:05
                Мэр порта ушёл в отставку через месяц после выборов
                09:40
                Спасатели нашли двух моряков у мыса
                Островные государства договорились о ремонте маяка
                6 мая 2025, 07:15
                Два островных государства договорились разделить расходы на ремонт маяка, сообщило портовое управление.
                Пролив откроют для рыбаков уже в июне, говорится в сообщении.
                Фото: портовое управление
                Теги: маяк, рыбаки
                Последние новости
                Цены на паром снова выросли на обоих берегах
                Музей моря открылся в старой таможне
                Рыбный рынок закрыт до пятницы
                """);

        assertThat(article.text()).isEqualTo("""
                Два островных государства договорились разделить расходы на ремонт маяка, сообщило портовое управление.
                Пролив откроют для рыбаков уже в июне, говорится в сообщении.""");
        assertThat(article.published()).isEqualTo(new Published("2025-05-06T07:15", "text"));
        assertThat(article.title()).isEqualTo("Островные государства договорились о ремонте маяка");
    }

    @Test
    void wrappedLinesAreJoined() throws UnreadablePageException {
        Article article = read("""
                The two island states have agreed to share the costs of the
                lighthouse, which has been dark since a storm two years ago.
                The strait will be open to fishermen from June.
                """);

        assertThat(article.text()).isEqualTo("""
                The two island states have agreed to share the costs of the lighthouse, which has been dark since a storm two years ago.
                The strait will be open to fishermen from June.""");
    }

    @Test
    void aListOfHeadlinesAloneIsAnIndex() throws UnreadablePageException {
        StringBuilder lines = new StringBuilder();
        for (int i = 10; i < 30; i++) {
            lines.append("12:")
                    .append(i)
                    .append("\nHarbour story number ")
                    .append(i)
                    .append(" of the week\n");
        }

        assertThat(read(lines.toString()).flags()).contains(Flag.INDEX_PAGE);
    }

    @Test
    void anAngleBracketDoesNotMakeHtml() throws UnreadablePageException {
        assertThat(read("The toll rose (5 < 7) again in May. The mayor said it would rise < 10 per cent.")
                        .text())
                .isEqualTo("The toll rose (5 < 7) again in May. The mayor said it would rise < 10 per cent.");
    }
}
