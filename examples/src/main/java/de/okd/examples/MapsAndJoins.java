package de.okd.examples;

import static de.okd.core.dataset.Aggregation.STOCK;
import static de.okd.core.query.Condition.measure;
import static de.okd.core.query.Condition.within;

import de.okd.core.Okd;
import de.okd.core.region.RegionKey;
import de.okd.core.source.DataFolder;
import de.okd.core.table.NumberStyle;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.Result;
import de.okd.core.time.Period;
import de.okd.geo.Geo;
import de.okd.geo.access.PlacedPopulation;
import de.okd.geo.access.Reach;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.join.LocatedRecords;
import de.okd.geo.join.PointColumns;
import de.okd.geo.map.Choropleth;
import java.io.PrintStream;
import java.nio.file.Path;

/** The steps of docs/guide/maps-and-joins.md: from a list of addresses and a census grid to maps and files. */
final class MapsAndJoins {
    private MapsAndJoins() {}

    static void run(Path folder, PrintStream out) {
        // load
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            okd.load(DataFolder.of(folder.resolve("delivered")));
            Geo geo = Geo.of(okd);
            out.println(geo.coverage().within(RegionKey.parse("06440")).keys().size() + " municipalities");
        }
        // locate
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            LocatedRecords centres = Geo.of(okd).locate(okd, "kitas", PointColumns.degrees("lon", "lat"));
            out.println(centres.report());
            centres.count("day-care-centres", STOCK, Period.parse("2024-03-01"))
                    .by("traeger")
                    .loadInto(okd);
        }
        // draw
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            Result municipal = okd.query("day-care-centres")
                    .where(within("06440"))
                    .groupBy("region")
                    .sum()
                    .run();
            out.println(municipal.table().toText(NumberStyle.PLAIN, 4));
            Choropleth map = Geo.of(okd).choropleth(municipal, "value").withTitle("Tageseinrichtungen für Kinder");
            map.writeSvg(folder.resolve("centres.svg"));
            map.writeHtml(folder.resolve("centres.html"));
        }
        // reach
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            Geo geo = Geo.of(okd);
            RegionCoverage municipalities = geo.coverage().within(RegionKey.parse("06440"));
            RegionColumn cells =
                    okd.query("zensus-1km").where(measure("population")).run().column("value");
            LocatedRecords centres = geo.locate(okd, "kitas", PointColumns.degrees("lon", "lat"));
            Reach reach = Reach.nearest(PlacedPopulation.inCells(cells, municipalities), centres.points());
            RegionColumn near = reach.shareWithin(1000);
            near.values().stream()
                    .limit(3)
                    .map(value -> value.region().name() + ": " + Math.round(value.value()) + " %, " + value.status())
                    .forEach(out::println);
            Choropleth.of(municipalities, near).writePng(folder.resolve("reach.png"));
            geo.export(municipalities)
                    .with("within-1000-m", near)
                    .in(GermanCrs.UTM_32)
                    .geoPackage(folder.resolve("reach.gpkg"));
        }
        // end
    }
}
