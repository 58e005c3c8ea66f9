package de.okd.indicators.parity;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.within;

import de.okd.core.Okd;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.IndicatorValue;
import de.okd.indicators.Indicators;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import java.util.Comparator;
import java.util.List;

/** The mean age computed from 17 age bands beside the published one, table 12411-07-01-5. */
final class MeanAges {
    private static final Indicator FROM_BANDS = Indicator.of(
            "from-bands", "mean_age(population, 90)", Catalogue.standard().unit("years"));

    private final Okd okd;

    MeanAges(Okd okd) {
        this.okd = okd;
    }

    List<ParityLine> lines() {
        IndicatorTable table = Indicators.of(okd)
                .select(Catalogue.of(List.of(FROM_BANDS, Catalogue.standard().indicator("mean-age"))))
                .regions(
                        region("06440"),
                        region("06432"),
                        region("06"),
                        region("DG"),
                        within("06440", MUNICIPALITY),
                        within("06432", MUNICIPALITY))
                .periods(year(2015))
                .evaluate();
        List<IndicatorValue> ours = table.values()
                .filter(value -> value.indicator().id().equals("from-bands"))
                .toList();
        return List.of(
                line("districts, state, country", table, ours.subList(0, 4)),
                line("municipalities", table, ours.subList(4, ours.size())));
    }

    private static ParityLine line(String which, IndicatorTable table, List<IndicatorValue> ours) {
        IndicatorValue farthest = ours.stream()
                .max(Comparator.comparingDouble(value -> Math.abs(value.value() - published(table, value))))
                .orElseThrow();
        double mean = ours.stream()
                .mapToDouble(value -> value.value() - published(table, value))
                .average()
                .orElseThrow();
        return new ParityLine(
                "mean age from bands, " + which,
                farthest.region().name(),
                ours.size(),
                farthest.value(),
                published(table, farthest),
                String.format(
                        java.util.Locale.ROOT,
                        "mean deviation %.3f years: bands count as evenly filled, and the open one from 75 as ending at 90",
                        mean));
    }

    private static double published(IndicatorTable table, IndicatorValue value) {
        return table.value(value.region().key(), value.period(), "mean-age").value();
    }
}
