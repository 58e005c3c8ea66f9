package de.okd.geo.map;

import de.okd.core.dataset.ObservationStatus;
import de.okd.geo.classify.Method;
import java.util.List;
import java.util.function.Predicate;

/** What the colours mean, and how many municipalities have each. */
record ClassLegend(Legend legend, Language language) {

    /** @param counted what the numbers of the second column are numbers of */
    void write(List<MappedRegion> regions, Colouring colouring, String unit, String counted) {
        legend.head(unit, counted);
        for (int i = 0; i < colouring.classes().count(); i++) {
            int index = i;
            legend.row(
                    colouring.styles().get(i),
                    colouring.label(i),
                    count(regions, region -> region.hasValue() && colouring.index(region) == index));
        }
        missing(regions);
        reservations(regions);
        String method = method(colouring.scheme().classification().method());
        if (!method.isEmpty() && !colouring.scheme().isOfCategories()) {
            legend.note(method);
        }
    }

    void missing(List<MappedRegion> regions) {
        legend.rowIfAny(
                Look.SECRET,
                language.choose("unbekannt oder geheim", "unknown or confidential"),
                count(regions, MappedRegion::isSecret));
        legend.rowIfAny(
                Look.ABSENT, language.choose("keine Angabe", "no figure"), count(regions, MappedRegion::isAbsent));
    }

    /** How many of the values shown are no plain numbers. */
    void reservations(List<MappedRegion> regions) {
        legend.space(4);
        for (ObservationStatus status : ObservationStatus.values()) {
            long count = count(regions, region -> region.hasValue() && region.status() == status);
            if (count > 0 && !status.isPlain()) {
                legend.note(language.choose("davon ", "of which ") + count + " × " + StatusText.of(status, language));
            }
        }
    }

    private String method(Method method) {
        return switch (method) {
            case QUANTILES ->
                language.choose(
                        "Farbstufen mit möglichst gleich vielen Gemeinden",
                        "Classes with about equally many municipalities");
            case EQUAL_INTERVALS -> language.choose("Gleich breite Farbstufen", "Classes of equal width");
            case NATURAL_BREAKS ->
                language.choose(
                        "Farbstufen mit möglichst geringer Streuung (Fisher-Jenks)", "Natural breaks (Fisher-Jenks)");
            case HEAD_TAIL_BREAKS ->
                language.choose("Farbstufen nach wiederholtem Mittelwert (Head/Tail)", "Head/tail breaks");
            case STANDARD_DEVIATIONS ->
                language.choose(
                        "Grenzen in Standardabweichungen vom Mittelwert",
                        "Limits in standard deviations from the mean");
            case ROUND_LIMITS, MANUAL_LIMITS, UNIQUE_VALUES -> "";
        };
    }

    private static long count(List<MappedRegion> regions, Predicate<MappedRegion> wanted) {
        return regions.stream().filter(wanted).count();
    }
}
