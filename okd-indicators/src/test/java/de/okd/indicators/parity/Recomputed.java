package de.okd.indicators.parity;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.within;

import de.okd.core.Okd;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.IndicatorValue;
import de.okd.indicators.Indicators;
import de.okd.indicators.NaiveIndicators;
import de.okd.indicators.catalogue.Alias;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Indicators of the catalogue beside the official definition, computed from the same files without OKD. */
final class Recomputed {
    private final Okd okd;
    private final NaiveIndicators naive;

    Recomputed(Okd okd, NaiveIndicators naive) {
        this.okd = okd;
        this.naive = naive;
    }

    List<ParityLine> lines() {
        return naive.byId().entrySet().stream()
                .map(entry -> line(Catalogue.standard().indicator(entry.getKey()), entry.getValue()))
                .toList();
    }

    private ParityLine line(Indicator indicator, ToDoubleFunction<String> official) {
        IndicatorTable table = Indicators.of(okd)
                .select(Catalogue.standard().only(indicator.id()))
                .regions(
                        region("06440"),
                        region("06432"),
                        region("06"),
                        region("DG"),
                        within("06440", MUNICIPALITY),
                        within("06432", MUNICIPALITY))
                .periods(year(NaiveIndicators.year(indicator.id())))
                .evaluate();
        List<IndicatorValue> values = table.values()
                .filter(value -> value.status().hasValue())
                .filter(value -> !Double.isNaN(official(official, value)))
                .toList();
        IndicatorValue farthest = values.stream()
                .max(Comparator.comparingDouble(value -> Math.abs(value.value() - official(official, value))))
                .orElseThrow();
        return new ParityLine(
                "[`" + indicator.id() + "`](indicators/" + indicator.theme() + ".md#" + indicator.id() + ")",
                farthest.region().name(),
                values.size(),
                farthest.value(),
                official(official, farthest),
                source(indicator));
    }

    private static double official(ToDoubleFunction<String> official, IndicatorValue value) {
        return official.applyAsDouble(value.region().key().value());
    }

    private static String source(Indicator indicator) {
        return indicator.background().aliases().stream().map(Alias::toString).collect(Collectors.joining(", "));
    }
}
