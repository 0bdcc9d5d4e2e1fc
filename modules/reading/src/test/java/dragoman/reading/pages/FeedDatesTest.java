package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDatesTest {

    private final FeedDates dates = new FeedDates(new VisibleDates());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 06 May 2031 07:08:09 GMT|2031-05-06T07:08:09Z",
                "Tue, 06 May 2031 07:08:09 +0000|2031-05-06T07:08:09Z",
                "Tue, 06 May 2031 07:08:09 +0300|2031-05-06T07:08:09+03:00",
                "Tue, 6 May 2031 07:08 -05:30|2031-05-06T07:08-05:30",
                "Tue, 06 May 2031 07:08:09 EST|2031-05-06T07:08:09-05:00",
                "Tue, 06 May 2031 07:08:09 MSK|2031-05-06T07:08:09+03:00",
                "Tue, 06 May 2031 07:08:09 EET|2031-05-06T07:08:09+02:00",
                "Tue, 06 May 2031 07:08:09 GMT+3|2031-05-06T07:08:09+03:00",
                "Tue, 06 May 2031 07:08:09 +0300 (MSK)|2031-05-06T07:08:09+03:00",
                // a zone that means several, or none that is known
                "Tue, 06 May 2031 07:08:09 IST|2031-05-06T07:08:09",
                "Tue, 06 May 2031 07:08:09|2031-05-06T07:08:09",
                // not the day of that date
                "Mon, 06 May 2031 07:08:09 GMT|2031-05-06T07:08:09Z",
                "Tues, 06 May 2031 07:08:09 GMT|2031-05-06T07:08:09Z",
                "Вт, 06 May 2031 07:08:09 +0300|2031-05-06T07:08:09+03:00",
                "06 May 2031 07:08:09 GMT|2031-05-06T07:08:09Z",
                "Tuesday, 6 September 31 7:08:09 PM GMT|2031-09-06T19:08:09Z",
                "Tue, 06-May-2031 07:08:09 GMT|2031-05-06T07:08:09Z",
                "6 May 98 07:08 GMT|1998-05-06T07:08Z",
                "Tue, 06 May 2031|2031-05-06",
                "Tue, 06 May 2031 25:08:09 GMT|2031-05-06",
                "2031-05-06T07:08:09+03:00|2031-05-06T07:08:09+03:00",
                "2031-05-06T07:08:09.123Z|2031-05-06T07:08:09Z",
                "2031-05-06 07:08:09|2031-05-06T07:08:09",
                "6 мая 2031, 07:08|2031-05-06T07:08",
            })
    void readsADateAsFeedsWriteIt(String written, String value) {
        assertThat(dates.parse(written)).contains(value);
    }

    @Test
    void readsNoDateWhereThereIsNone() {
        assertThat(dates.parse("")).isEmpty();
        assertThat(dates.parse("yesterday")).isEmpty();
        assertThat(dates.parse("Tue, 32 May 2031 07:08:09 GMT")).isEmpty();
        assertThat(dates.parse("Tue, 06 Anm 2031 07:08:09 GMT")).isEmpty();
    }
}
