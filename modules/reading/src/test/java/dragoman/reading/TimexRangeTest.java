package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.EventDate.Basis;
import dragoman.reading.EventDate.Precision;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-19, 2024-03-19, 2024-03-19, DAY",
        "2024-03-19T10:30, 2024-03-19, 2024-03-19, DAY",
        "2024-03-19TEV, 2024-03-19, 2024-03-19, DAY",
        "2024-W12, 2024-03-18, 2024-03-24, WEEK",
        "2020-W53-WE, 2021-01-02, 2021-01-03, RANGE",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2022-Q1, 2022-01-01, 2022-03-31, QUARTER",
        "2022-H2, 2022-07-01, 2022-12-31, RANGE",
        "2022-SU, 2022-06-01, 2022-08-31, QUARTER",
        "2022-WI, 2022-12-01, 2023-02-28, QUARTER",
        "2022, 2022-01-01, 2022-12-31, YEAR",
        "199, 1990-01-01, 1999-12-31, DECADE",
        "19, 1900-01-01, 1999-12-31, RANGE"
    })
    void givesFirstAndLastDayWithThePrecisionOfTheValue(
            String value, LocalDate from, LocalDate to, Precision precision) {
        assertThat(TimexRange.of(value, Basis.CLAUSE)).contains(new EventDate(from, to, precision, Basis.CLAUSE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXXX-03-19",
                "XXXX-WXX-2",
                "2024-XX",
                "2024-03-XX",
                "PRESENT_REF",
                "P3D",
                "PT2H",
                "P1Y",
                "T10:30",
                "2024-13",
                "2021-W53",
                "2024-02-30",
                "",
                "soon"
            })
    void givesNothingWhereNoDaysAreKnown(String value) {
        assertThat(TimexRange.of(value, Basis.SENTENCE)).isEmpty();
    }
}
