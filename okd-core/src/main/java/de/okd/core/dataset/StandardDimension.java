package de.okd.core.dataset;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the dimensions every office uses by their codes, or by the codes' labels. */
public final class StandardDimension {
    private static final Map<String, String> SEXES = ImmutableMap.<String, String>builder()
            .put("männlich", "male")
            .put("weiblich", "female")
            .put("male", "male")
            .put("female", "female")
            .put("Männer", "male")
            .put("Frauen", "female")
            .put("m", "male")
            .put("w", "female")
            .put("f", "female")
            .put("M", "male")
            .put("F", "female")
            .put("GESM", "male")
            .put("GESW", "female")
            .buildOrThrow();
    private static final Map<String, String> NATIONALITIES = ImmutableMap.<String, String>builder()
            .put("Deutsche", "german")
            .put("Ausländer(innen)", "foreign")
            .put("Ausländer", "foreign")
            .put("deutsch", "german")
            .put("ausländisch", "foreign")
            .put("german", "german")
            .put("foreign", "foreign")
            .put("NATD", "german")
            .put("NATA", "foreign")
            .buildOrThrow();
    private static final Pattern AGE_CODE = Pattern.compile("ALT(\\d{3})(?:B(\\d{2,3})|(UM))?");
    private static final Pattern SDMX_AGE = Pattern.compile("Y(?:_GE)?(\\d{1,3})(?:T(\\d{1,3}))?");
    private static final String SDMX_TOTAL = "_T";

    private StandardDimension() {}

    /** Whether the labels are those of sex, age or nationality. */
    public static boolean isStandard(List<String> labels) {
        return !dimension("", "", labels).id().isEmpty();
    }

    /**
     * A dimension with its standard name if its codes are known, else under the given one.
     *
     * @param id the name to use for codes that are not standard
     * @param label as delivered
     * @param labels the codes' labels; an empty one or "Insgesamt" is the total
     */
    public static Dimension dimension(String id, String label, List<String> labels) {
        Map<String, String> byCode = new LinkedHashMap<>();
        labels.forEach(code -> byCode.putIfAbsent(code, code));
        return dimension(id, label, byCode);
    }

    /**
     * Like {@link #dimension(String, String, List)} for codes that have labels.
     *
     * @param labels by code; the codes decide what is standard, so that answers in two languages are the same
     */
    public static Dimension dimension(String id, String label, Map<String, String> labels) {
        List<String> parts =
                labels.keySet().stream().filter(code -> !isTotal(code)).toList();
        if (!parts.isEmpty() && SEXES.keySet().containsAll(parts)) {
            return new Dimension("sex", label, codes(labels, SEXES));
        }
        if (!parts.isEmpty() && NATIONALITIES.keySet().containsAll(parts)) {
            return new Dimension("nationality", label, codes(labels, NATIONALITIES));
        }
        if (!parts.isEmpty() && parts.stream().allMatch(code -> ages(code).isPresent())) {
            return new Dimension("age", label, ages(labels));
        }
        return new Dimension(id, label, codes(labels, Map.of()));
    }

    private static List<Code> codes(Map<String, String> labels, Map<String, String> names) {
        List<Code> codes = new ArrayList<>();
        labels.forEach((code, label) ->
                codes.add(isTotal(code) ? total(label) : new Code(names.getOrDefault(code, code), label, false, null)));
        return codes;
    }

    private static List<Code> ages(Map<String, String> labels) {
        List<Code> codes = new ArrayList<>();
        labels.forEach((code, label) -> codes.add(ages(code)
                .filter(band -> !isTotal(code))
                .map(band -> new Code(band.toString(), label, false, band))
                .orElseGet(() -> total(label))));
        return codes;
    }

    private static Code total(String label) {
        return new Code(Code.TOTAL, label, true, null);
    }

    /** What two spellings of one code have in common: {@code total}, {@code male}, {@code 0-2}; else the text itself. */
    public static String canonical(String code) {
        if (isTotal(code)) {
            return Code.TOTAL;
        }
        String name = SEXES.getOrDefault(code, NATIONALITIES.getOrDefault(code, code));
        return ages(code).map(AgeBand::toString).orElse(name);
    }

    private static Optional<AgeBand> ages(String code) {
        Matcher genesis = AGE_CODE.matcher(code);
        if (genesis.matches()) {
            String end = genesis.group(2);
            return band(genesis.group(1), genesis.group(3) != null, end == null ? -1 : Integer.parseInt(end) - 1);
        }
        Matcher sdmx = SDMX_AGE.matcher(code);
        if (sdmx.matches()) {
            String last = sdmx.group(2);
            return band(sdmx.group(1), code.startsWith("Y_GE"), last == null ? -1 : Integer.parseInt(last));
        }
        return AgeBand.find(code);
    }

    /** @param to the oldest age, or -1 for a single year of age */
    private static Optional<AgeBand> band(String first, boolean isOpen, int to) {
        int from = Integer.parseInt(first);
        int last = isOpen ? AgeBand.OPEN : to < 0 ? from : to;
        return last < from ? Optional.empty() : Optional.of(new AgeBand(from, last));
    }

    private static boolean isTotal(String code) {
        return code.isEmpty()
                || code.equalsIgnoreCase("Insgesamt")
                || code.equalsIgnoreCase(Code.TOTAL)
                || code.equals(SDMX_TOTAL)
                || code.startsWith("Insgesamt (");
    }
}
