package de.okd.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.region.Crosswalk;
import de.okd.core.region.RegionKey;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which regions another was made of. Oracle: the crosswalk's rows, by hand. */
class CrosswalkTest {
    private static final Crosswalk CROSSWALK = SmallCube.crosswalk(
            "2018-12-31",
            "2016-12-31 06437001 06437016 1 1",
            "2016-12-31 06437007 06437016 0.2 0.2",
            "2016-12-31 06437007 06437007 0.8 0.8",
            "2016-12-31 06411000 06411000 1 1",
            "2018-12-31 06437016 06437016 1 1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            06437016 | 2016-12-31 | 06437001 06437007
            06437016 | 2017-06-30 | 06437001 06437007
            06437016 | 2010-12-31 | ''
            06437016 | 2018-12-31 | 06437016
            06437007 | 2016-12-31 | 06437007
            06411    | 2016-12-31 | 06411000
            06437    | 2016-12-31 | ''
            """)
    void sourcesAreThoseOfTheStatusThatHolds(String to, LocalDate day, String expected) {
        assertThat(CROSSWALK.sources(RegionKey.parse(to), day))
                .extracting(RegionKey::value)
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }
}
