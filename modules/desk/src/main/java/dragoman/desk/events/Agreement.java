package dragoman.desk.events;

import dragoman.desk.events.Kind.Standing;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate;
import dragoman.reading.EventDate.Precision;
import dragoman.reading.EventMention.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Whether two reports of one kind can tell of one happening: parties, persons and dates agree. Two reports of one document
 * are taken for two acts unless they name the same parties, and always when they stand in one sentence.
 */
final class Agreement {

    /** An act without a date of its own may lie this many days from the day of publication. */
    private static final int NEWS_DAYS = 7;

    private Agreement() {}

    static boolean sameHappening(Report a, Report b) {
        boolean sameDocument = a.document().equals(b.document());
        if (sameDocument && a.mention().sentence().overlaps(b.mention().sentence())) {
            return false;
        }
        return modesAgree(a.mention().mode(), b.mention().mode())
                && personsAgree(a, b)
                && partiesAgree(a, b, sameDocument || !a.story().equals(b.story()))
                && datesAgree(a, b);
    }

    private static boolean modesAgree(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static boolean partiesAgree(Report a, Report b, boolean exactly) {
        if (canBeToldFromEitherSide(a, b) && sidesAgree(a.everybody(), b.everybody(), a, b, exactly)) {
            return true;
        }
        return sidesAgree(a.actors(), b.actors(), a, b, exactly)
                && (a.recipients().equals(b.recipients()) || (!exactly && contained(a.recipients(), b.recipients())));
    }

    private static boolean canBeToldFromEitherSide(Report a, Report b) {
        boolean aid = a.mention().event() == PloverType.AID && b.mention().event() == PloverType.AID;
        return a.kind().act().isSymmetric() && !aid;
    }

    /** One lone party of several is too little, unless the day or a person is the same. */
    private static boolean sidesAgree(Set<String> a, Set<String> b, Report one, Report other, boolean exactly) {
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        return !exactly
                && !a.isEmpty()
                && !b.isEmpty()
                && contained(a, b)
                && (Math.min(a.size(), b.size()) > 1 || sameKnownDay(one, other) || sharePerson(one, other));
    }

    private static boolean contained(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    /** Where both name persons of one party, one of them must be the same. */
    private static boolean personsAgree(Report a, Report b) {
        for (String party : a.everybody()) {
            List<Party> ours = persons(a, party);
            List<Party> theirs = persons(b, party);
            if (!ours.isEmpty()
                    && !theirs.isEmpty()
                    && ours.stream().noneMatch(person -> theirs.stream().anyMatch(p -> samePerson(person, p)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sharePerson(Report a, Report b) {
        return a.everybody().stream()
                .flatMap(party -> persons(a, party).stream())
                .anyMatch(
                        person -> persons(b, Report.key(person)).stream().anyMatch(other -> samePerson(person, other)));
    }

    private static List<Party> persons(Report report, String key) {
        return report.parties()
                .filter(party -> party.person() != null && Report.key(party).equals(key))
                .toList();
    }

    private static boolean samePerson(Party a, Party b) {
        boolean sameId = a.actor().equals(b.actor()) && !a.actor().equals(a.country());
        return sameId || PersonNames.mayBeOne(String.valueOf(a.person()), String.valueOf(b.person()));
    }

    private static boolean sameKnownDay(Report a, Report b) {
        LocalDate day = a.knownDay();
        return day != null && day.equals(b.knownDay());
    }

    private static boolean datesAgree(Report a, Report b) {
        if (a.knownDay() != null && b.knownDay() != null) {
            return sameKnownDay(a, b);
        }
        if (!a.story().equals(b.story())) {
            return false;
        }
        return when(a).overlaps(when(b));
    }

    /** The days on which it may have been; for a date open towards the past those about which the news speaks. */
    private static EventDate when(Report report) {
        EventDate date = report.mention().date();
        boolean open = date.precision() == Precision.OPEN || date.precision() == Precision.UNKNOWN;
        LocalDate published = report.published();
        if (!open || published == null) {
            return date;
        }
        boolean past = report.kind().standing() != Standing.PROSPECT;
        LocalDate from = date.from() == null ? published.minusDays(NEWS_DAYS) : date.from();
        LocalDate to = date.to() == null && past ? published.plusDays(NEWS_DAYS) : date.to();
        return new EventDate(from, to, Precision.RANGE, date.basis());
    }
}
