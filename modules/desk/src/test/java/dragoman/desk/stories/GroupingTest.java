package dragoman.desk.stories;

import static dragoman.desk.ReadingBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.ReadingBuilder;
import dragoman.desk.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static List<Story> stories(ReadingBuilder... readings) {
        return Grouping.stories(Stream.of(readings).map(ReadingBuilder::stored).toList());
    }

    private static ReadingBuilder headline(String lang, String day, String title) {
        return page(title, title).lang(lang).published(day);
    }

    @Test
    void joinsBareHeadlinesByWordsAndNames() {
        assertThat(stories(
                        headline("en", "2024-05-02", "Lighthouse keeper Morgan Pryce rescues 14 sailors off Cardigan"),
                        headline("en", "2024-05-02", "14 sailors rescued off Cardigan by lighthouse keeper Pryce"),
                        headline("uk", "2024-05-03", "Доглядач маяка Морган Прайс урятував 14 моряків біля Кардігана"),
                        headline("en", "2024-05-02", "Parliament in Wellington votes on a new flag")))
                .extracting(story -> story.documents().size())
                .containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void doesNotJoinAcrossTheWindow() {
        assertThat(stories(
                        headline("en", "2024-05-02", "Lighthouse keeper Pryce rescues sailors off Cardigan"),
                        headline("en", "2024-05-09", "Lighthouse keeper Pryce rescues sailors off Cardigan ")))
                .hasSize(2);
    }

    @Test
    void letsAnArticleWithoutADateJoinButGivesItNone() {
        List<Story> stories = stories(
                page("a", "Lighthouse keeper Pryce rescues sailors off Cardigan"),
                headline("en", "2024-05-09", "Lighthouse keeper Pryce rescues sailors off Cardigan"));
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).from()).hasToString("2024-05-09");
        assertThat(stories.get(0).to()).hasToString("2024-05-09");
        assertThat(stories.get(0).documents())
                .extracting(Story.Member::published)
                .containsExactly("2024-05-09", null);
    }

    @Test
    void givesAStoryOfUndatedArticlesNoDays() {
        assertThat(stories(page("a", "Lighthouse keeper Pryce rescues sailors")))
                .singleElement()
                .satisfies(story -> assertThat(story.from()).isNull());
    }

    @Test
    void takesEveryReadingIntoOneStory() {
        assertThat(stories(page("a", ""), page("b", "").text("1"), page("c", "").text("...")))
                .flatExtracting(Story::documents)
                .extracting(Story.Member::path)
                .containsExactlyInAnyOrder("a", "b", "c");
    }
}
