package de.okd.examples;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.within;

import de.okd.core.Okd;
import de.okd.core.source.DataFolder;
import de.okd.geo.Geo;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.Indicators;
import de.okd.indicators.catalogue.Catalogue;
import java.nio.file.Path;

/** The README's example: from a folder of delivered files to a table and a map. */
final class FirstMap {
    private FirstMap() {}

    static void draw(Path folder) {
        try (Okd okd = Okd.open(folder.resolve("region.okd"))) {
            okd.load(DataFolder.of(folder.resolve("delivered")));
            Geo geo = Geo.of(okd);
            IndicatorTable table = Indicators.of(okd)
                    .select(Catalogue.standard().theme("demography"))
                    .regions(within("06440", MUNICIPALITY), region("06440"), region("06"), region("DG"))
                    .periods(year(2015))
                    .evaluate();
            table.writeCsv(folder.resolve("indicators.csv"));
            geo.choropleth(table, "old-age-dependency-ratio").writeSvg(folder.resolve("map.svg"));
        }
    }
}
