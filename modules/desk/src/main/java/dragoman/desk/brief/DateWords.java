package dragoman.desk.brief;

import dragoman.reading.EventDate;
import dragoman.reading.EventDate.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How a date is worded: no more precisely than it is known, and saying so when it rests on publication alone. */
final class DateWords {

    private final Wording wording;

    DateWords(Wording wording) {
        this.wording = wording;
    }

    String phrase(EventDate date) {
        Map<String, String> slots = new TreeMap<>();
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (from != null) {
            slots.put("from_day", day(from));
            slots.put("from_month", month(from));
            slots.put("from_year", Integer.toString(from.getYear()));
        }
        if (to != null) {
            slots.put("to_day", day(to));
            slots.put("to_month", month(to));
        }
        return Wording.fill(template(date), slots);
    }

    String template(EventDate date) {
        return wording.text("date", form(date));
    }

    private static String form(EventDate date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        String basis = date.basis() == Basis.PUBLICATION ? ".publication" : "";
        if (to == null) {
            return from == null ? "unknown" : "not-before" + basis;
        }
        if (from == null || !basis.isEmpty()) {
            return "not-after" + basis;
        }
        if (from.equals(to)) {
            return "day";
        }
        return switch (date.precision()) {
            case WEEK, MONTH, QUARTER, YEAR, DECADE -> date.precision().name().toLowerCase(Locale.ROOT);
            case DAY, RANGE, OPEN, UNKNOWN -> "range";
        };
    }

    /** What a sentence may call that date: days only where days are known, else months, else years. */
    List<String> allowed(EventDate date) {
        return Stream.of(date.from(), date.to())
                .flatMap(Stream::ofNullable)
                .map(day -> switch (form(date)) {
                    case "month", "quarter" -> month(day);
                    case "year" -> Integer.toString(day.getYear());
                    case "decade" -> day.getYear() + "s";
                    default -> day(day);
                })
                .toList();
    }

    /** {@code 13 September 2023}. */
    String day(LocalDate day) {
        return wording.filled("date", "format.day", parts(day));
    }

    private String month(LocalDate day) {
        return wording.filled("date", "format.month", parts(day));
    }

    private Map<String, String> parts(LocalDate day) {
        return Map.of(
                "day", Integer.toString(day.getDayOfMonth()),
                "month", wording.text("month", "%02d".formatted(day.getMonthValue())),
                "year", Integer.toString(day.getYear()));
    }
}
