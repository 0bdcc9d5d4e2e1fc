package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.pages.DateLabels.Label;
import org.junit.jupiter.api.Test;
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
            Wed Mar 20 06:48:00 2024 | 2024-03-20
            Mar. 20th, 2024 2:30 p.m. | 2024-03-20T14:30
            20-Mar-24 | 2024-03-20
            March 20, 2024, 12:05 AM GMT | 2024-03-20T00:05Z
            20 March 2024, 06:48 (UTC+3) | 2024-03-20T06:48+03:00
            2024-03-20 06:48:12 +0200 | 2024-03-20T06:48:12+02:00
            2024-03-20T06:48:12-05:00 | 2024-03-20T06:48:12-05:00
            01.03.25, 04:27 • 1020 views | 2025-03-01T04:27
            4. 2. 2022. | 2022-02-04
            25/12/2023 | 2023-12-25
            Stand: 2024-02-29 | 2024-02-29
            """)
    void readsDatesAsPagesWriteThem(String line, String value) {
        assertThat(DATES.first(line)).map(VisibleDates.Found::value).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | 20 березня 2024 року, 09:15 | 2024-03-20T09:15
            uk | Опубліковано: середа, 20 бер. 2024 р. о 14:30 | 2024-03-20T14:30
            uk | 14:20, 1-го лютого 2023 | 2023-02-01T14:20
            ru | Среда, 5 апреля 2023 г. | 2023-04-05
            ru | 22:10, 7 мая 2021 | 2021-05-07T22:10
            ru | 7 мая 2021 в 22:10 | 2021-05-07T22:10
            be | 3 лістапада 2022, 10:00 | 2022-11-03T10:00
            bg | 20 март 2024 г., 14:30 ч. | 2024-03-20T14:30
            sr | 5. октобар 2023. 12:00 | 2023-10-05T12:00
            sr | 5. oktobar 2023. u 12:00 | 2023-10-05T12:00
            en | 7 June 2023 | 2023-06-07
            de | 20. März 2024, 11:00 Uhr | 2024-03-20T11:00
            de | 3. Jänner 2022 um 8.15 Uhr | 2022-01-03T08:15
            de | Mittwoch, 20.03.2024 – 14 Uhr | 2024-03-20T14:00
            fr | Publié le 1er août 2022 à 08:30 | 2022-08-01T08:30
            fr | 1er AOUT 2022 à 8h30 | 2022-08-01T08:30
            fr | 12 déc. 2021 - 19h05 | 2021-12-12T19:05
            es | 3 de mayo de 2021 | 2021-05-03
            es | 3 de mayo del 2021 a las 5:40 p. m. | 2021-05-03T17:40
            es | 20 mar 2024 - 14:30 h | 2024-03-20T14:30
            ca | 2 d'abril de 2022 | 2022-04-02
            pt | 15 de março de 2023 às 07h45 | 2023-03-15T07:45
            pt | 12 out 2021 09:00 | 2021-10-12T09:00
            it | 8 giugno 2020 alle ore 16:20 | 2020-06-08T16:20
            ro | 9 iulie 2021, ora 13:00 | 2021-07-09T13:00
            nl | 20 maart 2024 om 14.30 uur | 2024-03-20T14:30
            sv | 4 augusti 2022 kl. 06.30 | 2022-08-04T06:30
            da | 4. maj 2022 kl. 06:30 | 2022-05-04T06:30
            no | 4. desember 2022 kl. 06:30 | 2022-12-04T06:30
            fi | 14. maaliskuuta 2021 klo 9.05 | 2021-03-14T09:05
            pl | 12 października 2020, 17:45 | 2020-10-12T17:45
            pl | 12 PAZDZIERNIKA 2020 r., godz. 17:45 | 2020-10-12T17:45
            cs | 6. července 2023 v 10:15 | 2023-07-06T10:15
            sk | 6. júna 2023 o 10:15 | 2023-06-06T10:15
            sl | 6. junij 2023 ob 10:15 | 2023-06-06T10:15
            hu | 2024. március 20. 14:30 | 2024-03-20T14:30
            hu | 2024. márc. 20., szerda | 2024-03-20
            el | 20 Μαρτίου 2024, 14:30 | 2024-03-20T14:30
            el | 20 ΜΑΡΤΙΟΥ 2024 | 2024-03-20
            tr | 20 Mart 2024 Çarşamba 14:30 | 2024-03-20T14:30
            tr | 5 AĞUSTOS 2023 - 09:00 | 2023-08-05T09:00
            ar | الأربعاء 20 مارس 2024 الساعة 14:30 | 2024-03-20T14:30
            ar | ٢٠ مارس ٢٠٢٤ | 2024-03-20
            ar | 20 آذار 2024 | 2024-03-20
            ar | 3 كانون الثاني 2023 | 2023-01-03
            ar | 20 مارس/آذار 2024 | 2024-03-20
            ar | 7 جويلية 2021 | 2021-07-07
            ar | 7 غشت 2021 | 2021-08-07
            fa | ۱ فروردین ۱۴۰۳ ساعت ۱۴:۳۰ | 2024-03-20T14:30
            fa | ۳۰ اسفند ۱۴۰۳ | 2025-03-20
            he | 20 במאי 2024 | 2024-05-20
            he | 20 מאי 2024 בשעה 14:30 | 2024-05-20T14:30
            zh | 2024年3月20日 14:30 | 2024-03-20T14:30
            zh | 发布时间：2024年03月20日14时30分 来源 | 2024-03-20T14:30
            zh | 2024年3月20日 星期三 下午2:30 | 2024-03-20T14:30
            zh | 民國113年3月20日 | 2024-03-20
            ja | 2024年3月20日（水）午後2時30分 | 2024-03-20T14:30
            ja | 令和6年3月5日 | 2024-03-05
            ko | 입력 2024.03.20. 오후 2:30 | 2024-03-20T14:30
            ko | 2024년 3월 20일 14시 30분 | 2024-03-20T14:30
            id | Rabu, 20 Maret 2024 pukul 14.30 WIB | 2024-03-20T14:30
            vi | Thứ tư, ngày 20 tháng 3 năm 2024 | 2024-03-20
            hi | 20 मार्च 2024, 14:30 | 2024-03-20T14:30
            """)
    void readsManyLanguages(String language, String line, String value) {
        assertThat(DATES.first(line))
                .as(language)
                .map(VisibleDates.Found::value)
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Updated: 20 March 2024 | MODIFIED
            Last updated on Wednesday, March 20, 2024 | MODIFIED
            First published 20 March 2024 | PUBLISHED
            Оновлено: 20 березня 2024 | MODIFIED
            Обновлено 20.03.2024 в 10:00 | MODIFIED
            Опубликовано: 20.03.2024 | PUBLISHED
            Zuletzt aktualisiert am 20. März 2024 | MODIFIED
            Die Seite wurde am 20. März 2024 um 13:22 Uhr geändert. | MODIFIED
            Mis à jour le 20 mars 2024 à 10h | MODIFIED
            Actualizado el 20 de marzo de 2024 | MODIFIED
            Aktualizacja: 20.03.2024 | MODIFIED
            Son güncelleme: 20.03.2024 14:30 | MODIFIED
            آخر تحديث: 20 مارس 2024 | MODIFIED
            更新时间：2024年3月20日 | MODIFIED
            2024年3月20日 更新 | MODIFIED
            2024年3月20日 公開 | PUBLISHED
            최종수정 2024.03.20 | MODIFIED
            입력 2024.03.20 | PUBLISHED
            20 March 2024 | NONE
            """)
    void tellsChangesFromPublication(String line, Label label) {
        assertThat(DATES.first(line)).map(VisibleDates.Found::label).contains(label);
    }

    @Test
    void everyDateOfALineHasItsOwnLabel() {
        assertThat(DATES.all("Published 1 March 2024, 10:00 | Updated 3 March 2024, 09:00", DateOrder.UNKNOWN))
                .extracting(VisibleDates.Found::value, VisibleDates.Found::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2024-03-01T10:00", Label.PUBLISHED),
                        org.assertj.core.groups.Tuple.tuple("2024-03-03T09:00", Label.MODIFIED));
        assertThat(DATES.all("2024年3月1日 公開 2024年3月3日 更新", DateOrder.UNKNOWN))
                .extracting(VisibleDates.Found::label)
                .containsExactly(Label.PUBLISHED, Label.MODIFIED);
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
                "7 out of 2020 voters",
                "© 2019–2024 The Quill",
                "2 hours ago",
                "вчора, 14:20",
                "12:30",
                "3 May 1848"
            })
    void saysNothingWhereTheDayIsNotSure(String line) {
        assertThat(DATES.first(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2024 | DAY_FIRST | 2024-04-03
            03/04/2024 | MONTH_FIRST | 2024-03-04
            03/25/2024 | DAY_FIRST | 2024-03-25
            24.03.20 | YEAR_FIRST | 2024-03-20
            24.03.20 | UNKNOWN | 2020-03-24
            """)
    void readsNumbersInTheOrderOfThePage(String line, DateOrder order, String value) {
        assertThat(DATES.first(line, order)).map(VisibleDates.Found::value).contains(value);
    }

    @Test
    void aLineOfDigitsTakesNoLongerThanItsLength() {
        String line = "1.".repeat(100_000);
        assertThat(DATES.first(line)).isEmpty();
    }
}
