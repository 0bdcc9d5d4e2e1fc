package dragoman.reading.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the telling stands while a document is read: the date it has reached, and with it the year of dates that name none.
 * In news such a date lies before publication unless the sentence looks ahead; where a whole date of an earlier year has
 * just been named in the same paragraph, it is history and keeps that year. Without a day of publication only the narrative
 * speaks.
 */
final class Narrative {

    /** Days by which a date that should be past may lie ahead: reports date the pages they are printed on. */
    private static final int PRINTED_AHEAD = 3;
    /** A narrative steps back less often than forward. */
    private static final int MONTHS_BACK = 8;

    /** Days; a date announced without its year is nearer than this. */
    private static final int FARTHEST_AHEAD = 240;
    /** Days; a date reported without its year is nearer than this. */
    private static final int FARTHEST_BACK = 300;

    /** The same where the sentence clearly tells what has been. */
    private static final int FARTHEST_BACK_IN_PAST_TENSE = 340;

    private static final int DAYS_OF_NEWS = 31;
    private static final int YEARS_TRIED = 8;

    private static final int SENTENCES_AT_HAND = 3;

    private final @Nullable LocalDate published;
    private @Nullable Moment reached;
    private @Nullable Moment history;
    private int paragraph = -1;
    private int sentence = -1;
    private @Nullable Moment quarter;
    private int quarterSentence = -1;

    Narrative(@Nullable LocalDate published) {
        this.published = published;
    }

    void enter(int newParagraph) {
        sentence++;
        if (newParagraph != paragraph) {
            paragraph = newParagraph;
            history = null;
        }
    }

    /** @param namesYear whether the text itself names the year */
    void reach(Moment moment, boolean namesYear) {
        reached = moment;
        if (namesYear && published != null && moment.isWholeDate()) {
            history = moment.start().isBefore(published.minusYears(1).withDayOfYear(1)) ? moment : null;
        }
        if (moment.grain() == Unit.QUARTER && !moment.season()) {
            quarter = moment;
            quarterSentence = sentence;
        }
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    @Nullable
    Moment reached() {
        return reached;
    }

    /** What "last" and "next" are counted from. */
    @Nullable
    LocalDate today() {
        return published != null ? published : reached == null ? null : reached.start();
    }

    /** The quarter of a year the telling is about. */
    @Nullable
    Moment quarterAtHand() {
        return sentence - quarterSentence <= SENTENCES_AT_HAND ? quarter : null;
    }

    @Nullable
    Moment lastQuarter() {
        return quarter;
    }

    /** The one of the yearly dates that is meant; null when no year can be told. */
    @Nullable
    Moment choose(IntFunction<@Nullable Moment> inYear, Supplier<Outlook> outlook) {
        if (published == null) {
            return reached == null ? null : nearest(reached, inYear);
        }
        Moment current = seenFrom(published, inYear, outlook.get());
        return history == null || isNews(current, published) ? current : nearest(history, inYear);
    }

    /** What lies this near to publication is told for its own sake, even beside a date of history. */
    private static boolean isNews(@Nullable Moment moment, LocalDate published) {
        return moment != null && Math.abs(ChronoUnit.DAYS.between(moment.start(), published)) <= DAYS_OF_NEWS;
    }

    private static @Nullable Moment nearest(Moment anchor, IntFunction<@Nullable Moment> inYear) {
        int year = anchor.start().getYear();
        Moment same = inYear.apply(year);
        if (!anchor.isWholeDate() && !anchor.season()) {
            return same;
        }
        if (same != null && ChronoUnit.MONTHS.between(same.start(), anchor.start()) > MONTHS_BACK) {
            Moment following = inYear.apply(year + 1);
            return following == null ? same : following;
        }
        return same;
    }

    /** The last one or the next one; whichever the outlook asks for, unless it is too far away to be left without a year. */
    private static @Nullable Moment seenFrom(LocalDate day, IntFunction<@Nullable Moment> inYear, Outlook outlook) {
        Moment last = null;
        Moment next = null;
        for (int year = day.getYear() - YEARS_TRIED; year <= day.getYear() + YEARS_TRIED; year++) {
            Moment moment = inYear.apply(year);
            if (moment != null
                    && !moment.start().isAfter(moment.grain() == Unit.DAY ? day.plusDays(PRINTED_AHEAD) : day)) {
                last = moment;
            } else if (moment != null && next == null) {
                next = moment;
            }
        }
        if (last == null || next == null) {
            return last == null ? next : last;
        }
        boolean running = last.plus(1).start().isAfter(day);
        long daysSince = ChronoUnit.DAYS.between(last.plus(1).start(), day);
        long daysUntil = ChronoUnit.DAYS.between(day, next.start());
        if (outlook == Outlook.FUTURE) {
            return running || daysUntil > FARTHEST_AHEAD ? last : next;
        }
        return daysSince > (outlook == Outlook.PAST ? FARTHEST_BACK_IN_PAST_TENSE : FARTHEST_BACK) ? next : last;
    }
}
