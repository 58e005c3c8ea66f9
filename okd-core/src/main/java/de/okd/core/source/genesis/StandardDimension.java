package de.okd.core.source.genesis;

import com.google.common.collect.ImmutableMap;
import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Recognises the dimensions every office uses by the labels of their codes. */
final class StandardDimension {
    private static final Map<String, String> SEXES = ImmutableMap.of("männlich", "male", "weiblich", "female");
    private static final Map<String, String> NATIONALITIES =
            ImmutableMap.of("Deutsche", "german", "Ausländer(innen)", "foreign", "Ausländer", "foreign");

    private StandardDimension() {}

    /** Whether the labels are those of sex, age or nationality. */
    static boolean isStandard(List<String> labels) {
        return !dimension("", "", labels).id().isEmpty();
    }

    /**
     * A dimension with its standard name if its codes are known, else under the given one.
     *
     * @param id the name to use for codes that are not standard
     * @param label as delivered
     * @param labels the codes' labels; an empty one or "Insgesamt" is the total
     */
    static Dimension dimension(String id, String label, List<String> labels) {
        List<String> parts =
                labels.stream().filter(code -> !isTotal(code)).distinct().toList();
        if (!parts.isEmpty() && SEXES.keySet().containsAll(parts)) {
            return named("sex", label, labels, SEXES);
        }
        if (!parts.isEmpty() && NATIONALITIES.keySet().containsAll(parts)) {
            return named("nationality", label, labels, NATIONALITIES);
        }
        if (!parts.isEmpty()
                && parts.stream().allMatch(code -> AgeBand.find(code).isPresent())) {
            return new Dimension("age", label, codes(labels, StandardDimension::ageCode));
        }
        return named(id, label, labels, Map.of());
    }

    private static Dimension named(String id, String label, List<String> labels, Map<String, String> names) {
        return new Dimension(
                id, label, codes(labels, code -> new Code(names.getOrDefault(code, code), code, false, null)));
    }

    private static List<Code> codes(List<String> labels, Function<String, Code> part) {
        return labels.stream()
                .distinct()
                .map(code -> isTotal(code) ? new Code(Code.TOTAL, code, true, null) : part.apply(code))
                .toList();
    }

    private static Code ageCode(String label) {
        Optional<AgeBand> band = AgeBand.find(label);
        return new Code(band.map(AgeBand::toString).orElse(label), label, false, band.orElse(null));
    }

    private static boolean isTotal(String label) {
        return label.isEmpty() || label.equals("Insgesamt") || label.startsWith("Insgesamt (");
    }
}
