package de.okd.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2015, 2015",
        "31.12.2015, 2015-12-31",
        "2015-12-31, 2015-12-31",
        "29.02.2016, 2016-02-29",
        "2023-Q1, 2023-Q1",
        "2023-10, 2023-10",
        "2023/24, 2023/24",
        "2023/2024, 2023/24",
        "1999/2000, 1999/00",
        "2023-10P6M, 2023-10/P6M",
        "2023-10/P6M, 2023-10/P6M",
        "2020-01P3Y, 2020-01/P36M"
    })
    void isoAndGermanFormsAreRead(String delivered, String canonical) {
        assertThat(Period.parse(delivered).toString()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2015-12-31", "1995-06-30"})
    void theTextFormReadsBackAsTheSamePeriod(String text) {
        assertThat(Period.parse(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "0644",
                "3015",
                "31.12.15",
                "29.02.2015",
                "31.04.2016",
                "2015-13-01",
                " 2015",
                "2015-13",
                "2015-Q5",
                "2015-Q0",
                "2015/17",
                "2015/15",
                "2015/2015",
                "2015-10P0M",
                "2015-10P",
                "2015-13P6M",
                "15/16"
            })
    void anythingElseIsNoPeriod(String text) {
        assertThat(Period.find(text)).isEmpty();
    }

    @Test
    void aWrongPeriodIsRefusedWithTheExpectedForms() {
        assertThatThrownBy(() -> Period.parse("Ende 2015"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PERIOD))
                .hasMessageContaining("\"Ende 2015\"")
                .hasMessageContaining("a year as 2015 or a date as 2015-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-12-31, true",
        "2015, 2015-Q4, true",
        "2015, 2015-07, true",
        "2015, 2015/16, false",
        "2015/16, 2016-Q2, true",
        "2015/16, 2015-07, false",
        "2015-Q4, 2015-12-31, true",
        "2015-Q4, 2015-09, false",
        "2015-10/P6M, 2016-03, true",
        "2015-10/P6M, 2016-04-01, false",
        "2015, 2015-01-01, true",
        "2015, 2015, true",
        "2015, 2014-12-31, false",
        "2015-12-31, 2015, false",
        "2015-12-31, 2015-12-31, true",
        "2015-12-31, 2015-06-30, false"
    })
    void aPeriodContainsThoseWhoseDaysAreItsOwn(String outer, String inner, boolean contained) {
        assertThat(Period.parse(outer).contains(Period.parse(inner))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 5, 2010",
        "2015-12-31, 5, 2010-12-31",
        "2016-02-29, 1, 2015-02-28",
        "2015-Q3, 2, 2013-Q3",
        "2015-10, 1, 2014-10",
        "2000/01, 1, 1999/00",
        "2015-10/P6M, 1, 2014-10/P6M"
    })
    void yearsBeforeKeepTheDay(String period, int years, String earlier) {
        assertThat(Period.parse(period).minusYears(years).toString()).isEqualTo(earlier);
    }

    @Test
    void periodsAreOrderedByTheirFirstDayThenByTheirLast() {
        assertThat(Stream.of(
                                "2016",
                                "2015-12-31",
                                "2014-12-31",
                                "2015",
                                "2015-06-30",
                                "2015-01",
                                "2015-Q1",
                                "2015-01/P12M",
                                "2015/16",
                                "2015-01-01")
                        .map(Period::parse)
                        .sorted())
                .extracting(Period::toString)
                .containsExactly(
                        "2014-12-31",
                        "2015-01-01",
                        "2015-01",
                        "2015-Q1",
                        "2015",
                        "2015-01/P12M",
                        "2015-06-30",
                        "2015/16",
                        "2015-12-31",
                        "2016");
    }

    @Test
    void aDateOfTheCalendarIsAPeriod() {
        assertThat(Period.date(LocalDate.of(2015, 12, 31))).isEqualTo(Period.parse("31.12.2015"));
    }

    /** Oracle: the calendar. */
    @ParameterizedTest
    @CsvSource({
        "2015, 2015-01-01, 2015-12-31",
        "2016-02-29, 2016-02-29, 2016-02-29",
        "2016-Q1, 2016-01-01, 2016-03-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2015/16, 2015-08-01, 2016-07-31",
        "2015-10/P6M, 2015-10-01, 2016-03-31"
    })
    void aPeriodHasAFirstAndALastDay(String period, LocalDate start, LocalDate end) {
        assertThat(Period.parse(period).start()).isEqualTo(start);
        assertThat(Period.parse(period).end()).isEqualTo(end);
        assertThat(Period.parse(period).calendarYear()).isEqualTo(start.getYear());
    }

    @Test
    void everyPeriodReadsBackFromItsText() {
        long seed = 1015;
        Random random = new Random(seed);
        for (int run = 0; run < 5000; run++) {
            YearMonth month = YearMonth.of(1900 + random.nextInt(200), 1 + random.nextInt(12));
            Period period = switch (random.nextInt(6)) {
                case 0 -> Period.year(month.getYear());
                case 1 -> Period.date(month.atDay(1 + random.nextInt(28)));
                case 2 -> Period.quarter(month.getYear(), 1 + random.nextInt(4));
                case 3 -> Period.month(month);
                case 4 -> Period.schoolYear(month.getYear());
                default -> Period.range(month, 1 + random.nextInt(40));
            };
            assertThat(Period.parse(period.toString())).as("seed %d", seed).isEqualTo(period);
        }
    }

    @Test
    void aQuarterOrRangeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Period.quarter(2015, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.range(YearMonth.of(2015, 10), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
