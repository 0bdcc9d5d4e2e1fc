package dragoman.desk.stories;

import dragoman.desk.ShortId;
import dragoman.desk.StoredReading;
import dragoman.desk.Story;
import dragoman.desk.stories.Likeness.Pair;
import dragoman.reading.Article;
import dragoman.reading.Published;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes stories: groups articles that tell of one happening, across languages. A pure function of the readings, whatever
 * their order. Readings without events, actors or dates are grouped by their words and names alone.
 */
public final class Grouping {

    /** Days between two articles within which they can belong to one story. */
    public static final int WINDOW = 3;

    private static final double ALIKE = .18;
    private static final double WORTH_KNOWING = .05;

    private static final Comparator<StoredReading> BY_DAY = Comparator.comparing(
                    (StoredReading stored) -> day(stored.reading().article()),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StoredReading::document);

    private Grouping() {}

    /** By first day, then id; every reading is in one story. */
    public static List<Story> stories(List<StoredReading> readings) {
        return groups(readings, WINDOW).stream()
                .map(Grouping::story)
                .sorted(Comparator.comparing(Story::from, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Story::id))
                .toList();
    }

    /**
     * The members of each story, the one that best stands for it first, the others by day and document id.
     *
     * @param window days that may lie between two articles of one story
     */
    static List<List<StoredReading>> groups(List<StoredReading> readings, int window) {
        Profiles profiles = new Profiles();
        List<Profile> ordered = readings.stream().sorted(BY_DAY).toList().parallelStream()
                .map(profiles::of)
                .toList();
        Likeness likeness = new Likeness(ordered, window);
        List<Pair> pairs = likeness.pairs(WORTH_KNOWING);
        return AverageLinkage.groups(ordered.size(), pairs, ALIKE).stream()
                .map(group -> bestFirst(group, likeness).stream()
                        .map(member -> ordered.get(member).stored())
                        .toList())
                .toList();
    }

    /** Moves the member that is most like all others to the front. */
    private static List<Integer> bestFirst(List<Integer> group, Likeness likeness) {
        int best = group.get(0);
        double most = -1;
        for (int member : group) {
            double sum = 0;
            for (int other : group) {
                sum += other == member ? 0 : likeness.of(Math.min(member, other), Math.max(member, other));
            }
            if (sum > most) {
                most = sum;
                best = member;
            }
        }
        int first = best;
        return Stream.concat(Stream.of(first), group.stream().filter(member -> member != first))
                .toList();
    }

    private static Story story(List<StoredReading> group) {
        List<StoredReading> members = group.stream().sorted(BY_DAY).toList();
        List<LocalDate> days = members.stream()
                .map(member -> day(member.reading().article()))
                .filter(Objects::nonNull)
                .toList();
        return new Story(
                ShortId.of(
                        members.stream().map(StoredReading::document).sorted().toList()),
                title(group),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                members.stream()
                        .map(member -> member.reading().article().lang())
                        .distinct()
                        .sorted()
                        .toList(),
                members.stream().map(Grouping::member).toList());
    }

    private static String title(List<StoredReading> bestFirst) {
        return bestFirst.stream()
                .map(member -> member.reading().article().title())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Story.Member member(StoredReading stored) {
        Article article = stored.reading().article();
        Published published = article.published();
        return new Story.Member(
                stored.document(),
                stored.path(),
                article.url(),
                article.title(),
                article.outlet(),
                article.lang(),
                published == null ? null : published.value(),
                article.sha256());
    }

    private static @Nullable LocalDate day(Article article) {
        Published published = article.published();
        return published == null ? null : published.day();
    }
}
