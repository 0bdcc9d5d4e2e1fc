package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleDatesTest {

    private static final VisibleDates DATES = new VisibleDates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada QuillWednesday, 20 March 2024, 06:48 | 2024-03-20T06:48
            March 5, 2024 | 2024-03-05
            Published 1st of Sept. 2023 at 18:05 | 2023-09-01T18:05
            01.03.25, 04:27 • 1020 views | 2025-03-01T04:27
            20 березня 2024 року, 09:15 | 2024-03-20T09:15
            Среда, 5 апреля 2023 г. | 2023-04-05
            22:10, 7 мая 2021 | 2021-05-07T22:10
            20. März 2024, 11:00 Uhr | 2024-03-20T11:00
            Publié le 1er août 2022 à 08:30 | 2022-08-01T08:30
            3 de mayo de 2021 | 2021-05-03
            12 października 2020, 17:45 | 2020-10-12T17:45
            Stand: 2024-02-29 | 2024-02-29
            25/12/2023 | 2023-12-25
            """)
    void readsDatesAsPagesWriteThem(String line, String value) {
        assertThat(DATES.first(line)).map(VisibleDates.Found::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2024",
                "20 March, 06:48",
                "31.02.2024",
                "1.2.3.4",
                "tel. 044 123 45 67",
                "article 20 of 2024",
                "12:30"
            })
    void saysNothingWhereTheDayIsNotSure(String line) {
        assertThat(DATES.first(line)).isEmpty();
    }
}
