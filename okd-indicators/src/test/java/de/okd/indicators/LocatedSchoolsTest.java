package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.Okd;
import de.okd.core.dataset.Aggregation;
import de.okd.core.source.DataFolder;
import de.okd.core.time.Period;
import de.okd.geo.Geo;
import de.okd.geo.join.PointColumns;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.unit.Unit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schools with coordinates become a measure of an indicator. */
class LocatedSchoolsTest {

    /** Oracle: 88 rows of the list of schools lie in Darmstadt-Dieburg, whose population of 2015 is in the official table. */
    @Test
    void placesThatWereCountedAreAMeasureLikeAnyOther() {
        Path data = DeliveredData.genesisTables().resolveSibling(".");
        try (Okd okd = DeliveredData.store()) {
            okd.load(DataFolder.of(data.resolve("vg5000-2021")));
            okd.load(data.resolve("schools-2020/schools.csv"));
            Geo.of(okd)
                    .locate(okd, "schools", PointColumns.degrees("lon", "lat"))
                    .count("schools_there", Aggregation.STOCK, Period.parse("2015-12-31"))
                    .loadInto(okd);

            IndicatorTable table = Indicators.of(okd)
                    .select(Catalogue.of(List.of(
                            schools("schools", "schools_there"),
                            schools("density", "schools_there / population * 10000"),
                            schools("people", "population"))))
                    .regions(region("06432"), region("06432010"))
                    .periods(year(2015))
                    .evaluate();

            double people = table.value("people", "06432").value();
            assertThat(people).isBetween(280_000.0, 300_000.0);
            assertThat(table.value("schools", "06432").value()).isEqualTo(88);
            assertThat(table.value("density", "06432").value()).isCloseTo(88 / people * 10_000, within(1e-12));
        }
    }

    private static Indicator schools(String id, String formula) {
        return Indicator.of(id, formula, Unit.COUNT);
    }
}
