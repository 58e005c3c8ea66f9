package de.okd.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({"2015, 2015", "31.12.2015, 2015-12-31", "2015-12-31, 2015-12-31", "29.02.2016, 2016-02-29"})
    void isoAndGermanFormsAreRead(String delivered, String canonical) {
        assertThat(Period.parse(delivered).toString()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2015-12-31", "1995-06-30"})
    void theTextFormReadsBackAsTheSamePeriod(String text) {
        assertThat(Period.parse(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "0644", "3015", "31.12.15", "29.02.2015", "31.04.2016", "2015-13-01", " 2015"})
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
        "2015, 2015-01-01, true",
        "2015, 2015, true",
        "2015, 2014-12-31, false",
        "2015-12-31, 2015, false",
        "2015-12-31, 2015-12-31, true",
        "2015-12-31, 2015-06-30, false"
    })
    void aYearContainsItsReportingDates(String outer, String inner, boolean contained) {
        assertThat(Period.parse(outer).contains(Period.parse(inner))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"2015, 5, 2010", "2015-12-31, 5, 2010-12-31", "2016-02-29, 1, 2015-02-28"})
    void yearsBeforeKeepTheDay(String period, int years, String earlier) {
        assertThat(Period.parse(period).minusYears(years).toString()).isEqualTo(earlier);
    }

    @Test
    void periodsAreOrderedInTime() {
        assertThat(Stream.of("2016", "2015-12-31", "2014-12-31", "2015", "2015-06-30")
                        .map(Period::parse)
                        .sorted())
                .extracting(Period::toString)
                .containsExactly("2014-12-31", "2015", "2015-06-30", "2015-12-31", "2016");
    }

    @Test
    void aDateOfTheCalendarIsAPeriod() {
        assertThat(Period.date(LocalDate.of(2015, 12, 31))).isEqualTo(Period.parse("31.12.2015"));
    }
}
