package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Article;
import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TitlePlaceTest {

    private static final Extractor EXTRACTOR = new Extractor(Knowledge.load());

    private static Article read(String body) throws UnreadablePageException {
        return EXTRACTOR.extract(Page.of(
                "page.html", null, ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aShortArticleUnderItsTitleWinsAgainstLongRulesForComments() throws UnreadablePageException {
        String brief =
                "Катер с двумя рыбаками нашли утром у северного мыса, сообщили спасатели. Оба живы и уже дома, их осмотрел врач.";
        Article article = read(
                "<h1>Рыбаков нашли у северного мыса</h1><div><p>" + brief
                        + "</p><p>Поиски шли всю ночь, в них участвовали три судна и вертолёт береговой охраны.</p></div>"
                        + "<div><a href='/x'>Другая новость</a></div>".repeat(60)
                        + "<div><p>Эти правила помогут вам получать удовольствие от общения на нашем сайте, и мы просим их соблюдать.</p>"
                        + "<p>Сообщение не должно содержать более двух тысяч знаков, брани, рекламы, спама и оскорблений других читателей.</p>"
                        + "<p>Давайте уважать друг друга и сайт, на который мы все приходим, чтобы поговорить и поделиться новостями.</p></div>");

        assertThat(article.text()).startsWith(brief).doesNotContain("правила");
    }

    @Test
    void onlyTheFirstArticleOfAnEndlessPageIsRead() throws UnreadablePageException {
        String first =
                "The harbour master has closed the port for the night, because the wind is too strong for the ferries. ";
        String second =
                "The museum of the sea has bought a painting of the old lighthouse, which hung in a school for years. ";
        Article article = read("<article><h1>Port closed for the night</h1><p>" + first.repeat(5) + "</p></article>"
                + "<article><h1>Museum buys a painting</h1>" + ("<p>" + second.repeat(5) + "</p>").repeat(6)
                + "</article>");

        assertThat(article.text()).isEqualTo(first.repeat(5).strip());
        assertThat(article.title()).isEqualTo("Port closed for the night");
    }

    @Test
    void anUnclosedMenuDoesNotSwallowTheArticle() throws UnreadablePageException {
        String paragraph =
                "The harbour master has closed the port for the night, because the wind is too strong for the ferries.";

        assertThat(read("<nav><a href='/'>Home</a><h1>Port closed</h1>"
                                + ("<p>" + paragraph + " Again.</p><p>" + paragraph + "</p>"))
                        .text())
                .contains(paragraph);
    }
}
