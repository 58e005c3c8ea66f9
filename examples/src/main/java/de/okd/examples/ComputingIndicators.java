package de.okd.examples;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.within;
import static de.okd.indicators.formula.Filter.age;
import static de.okd.indicators.formula.Filter.sex;

import de.okd.core.Okd;
import de.okd.core.dataset.Aggregation;
import de.okd.core.source.DataFolder;
import de.okd.core.table.NumberStyle;
import de.okd.core.time.Period;
import de.okd.geo.Geo;
import de.okd.geo.join.PointColumns;
import de.okd.indicators.Availability;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.Indicators;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.compare.Comparison;
import de.okd.indicators.compare.Peers;
import de.okd.indicators.compare.Place;
import de.okd.indicators.compare.Standing;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Term;
import de.okd.indicators.lint.CatalogueLint;
import de.okd.indicators.unit.Unit;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The steps of docs/guide/indicators.md: find, compute, explain, compare, add your own. */
final class ComputingIndicators {
    private ComputingIndicators() {}

    static void run(Path folder, PrintStream out) {
        // find
        for (Indicator indicator : Catalogue.standard().find("Altenquotient")) {
            out.println(indicator.id() + " = " + indicator.formula());
        }
        // available
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            okd.load(DataFolder.of(folder.resolve("delivered")));
            Availability available = Indicators.of(okd).available();
            out.println(available.answerable().size() + " of "
                    + available.indicators().size() + " indicators");
            out.println(available.indicator("crude-birth-rate").missing());
        }
        // compute
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            IndicatorTable table = Indicators.of(okd)
                    .select(Catalogue.standard().only("old-age-dependency-ratio", "population-density", "median-age"))
                    .regions(region("DG"), region("06440"), within("06440", MUNICIPALITY))
                    .periods(year(2015))
                    .evaluate();
            out.println(table.wide().rounded(1).toText(NumberStyle.PLAIN, 5));
            table.writeParquet(folder.resolve("indicators.parquet"));
        }
        // explain
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            IndicatorTable table = Indicators.of(okd)
                    .select(Catalogue.standard().only("old-age-dependency-ratio"))
                    .regions(region("06440008"))
                    .periods(year(2015))
                    .evaluate();
            out.println(table.explain("06440008", year(2015), "old-age-dependency-ratio"));
        }
        // compare
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            IndicatorTable table = Indicators.of(okd)
                    .select(Catalogue.standard().only("old-age-dependency-ratio"))
                    .regions(region("06440"), within("06440", MUNICIPALITY))
                    .periods(year(2015))
                    .evaluate();
            Comparison comparison = table.compareWith("06440").among(Peers.sizeClass());
            for (Standing standing : comparison.standings().skip(1).limit(3).toList()) {
                Place place = standing.findPlace().orElseThrow();
                out.println(standing.region().name() + ": " + place.rank() + " of " + place.ranked() + " in "
                        + place.group().name());
            }
        }
        // break down
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            IndicatorTable table = Indicators.of(okd)
                    .select(Catalogue.standard().only("share-age-65-plus"))
                    .regions(region("06440"))
                    .periods(year(2015))
                    .by("sex")
                    .evaluate();
            out.println(table.wide().rounded(1).toText(NumberStyle.PLAIN, 2));
        }
        // build
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            Term population = Term.of("population");
            Formula formula = Formula.of(population
                    .where(sex("f"), age().atLeast(75))
                    .per(population.where(age().atLeast(75)))
                    .times(100));
            IndicatorTable table = Indicators.of(okd)
                    .select(Catalogue.of(List.of(Indicator.of("women-75-plus", formula, Unit.PERCENT))))
                    .regions(region("06440"))
                    .periods(year(2015))
                    .evaluate();
            out.println(formula + " = "
                    + Math.round(table.value("women-75-plus", "06440").value()));
        }
        // own
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            Geo.of(okd)
                    .locate(okd, "kitas", PointColumns.degrees("lon", "lat"))
                    .count("day_care_centres_counted", Aggregation.STOCK, Period.parse("2015-03-01"))
                    .loadInto(okd);
            Catalogue catalogue = Catalogue.standard().plus(folder.resolve("our-indicators.yaml"));
            out.println(CatalogueLint.check(catalogue).size() + " findings");
            IndicatorTable table = Indicators.of(okd)
                    .select(catalogue.only("toddlers-per-centre"))
                    .regions(region("06440"), within("06440", MUNICIPALITY))
                    .periods(year(2015))
                    .evaluate();
            out.println(table.wide().rounded(1).toText(NumberStyle.PLAIN, 4));
        }
        // end
    }
}
