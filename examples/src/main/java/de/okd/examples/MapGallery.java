package de.okd.examples;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.within;

import de.okd.core.Okd;
import de.okd.core.source.DataFolder;
import de.okd.core.table.RegionColumn;
import de.okd.geo.Geo;
import de.okd.geo.classify.Classification;
import de.okd.geo.map.Palette;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.Indicators;
import de.okd.indicators.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The guide's maps: every kind of them, from a folder of delivered files. */
final class MapGallery {
    private MapGallery() {}

    static void draw(Path folder) {
        try (Okd okd = Okd.inMemory()) {
            okd.load(DataFolder.of(folder.resolve("delivered")));
            Geo geo = Geo.of(okd);
            IndicatorTable table = table(okd, 2015);
            geo.choropleth(table, "population-change-5y")
                    .withClassification(Classification.manual(-2, -1, 0, 1, 2))
                    .withPalette(Palette.diverging(0))
                    .writeSvg(folder.resolve("map-change.svg"));
            geo.proportionalSymbols(table, "population-total").writeSvg(folder.resolve("map-symbols.svg"));
            geo.dotDensity(table, "population-total").writeSvg(folder.resolve("map-dots.svg"));
            List<RegionColumn> years = IntStream.of(2009, 2011, 2013, 2015)
                    .mapToObj(year -> table(okd, year).column("female-share"))
                    .toList();
            geo.smallMultiples(years)
                    .withClassification(Classification.naturalBreaks(5))
                    .writeSvg(folder.resolve("map-years.svg"));
        }
    }

    private static IndicatorTable table(Okd okd, int year) {
        return Indicators.of(okd)
                .select(Catalogue.standard().theme("demography"))
                .regions(within("06440", MUNICIPALITY))
                .periods(year(year))
                .evaluate();
    }
}
