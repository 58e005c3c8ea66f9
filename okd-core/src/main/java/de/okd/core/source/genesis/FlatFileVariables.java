package de.okd.core.source.genesis;

import com.google.common.collect.ImmutableSet;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Provenance;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import de.okd.core.source.tabular.Mapping;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the first row of a flat file says about all: the statistics and the variables.
 *
 * @param file as delivered, without extension
 * @param statistics their code, for example {@code 12411}
 * @param title the statistics' label
 * @param hasQuality whether a column of signs qualifies the values
 * @param variables in the order of their columns
 */
record FlatFileVariables(String file, String statistics, String title, boolean hasQuality, List<Variable> variables) {
    private static final Set<String> REGIONS = ImmutableSet.of(
            "DINSG",
            "DLAND",
            "DLANDU",
            "REGBEZ",
            "KREISE",
            "KREISL",
            "GEMEIN",
            "GEMEINDE",
            "GEODL1",
            "GEODL3",
            "GEOBL1",
            "GEOBL3",
            "GEORB1",
            "GEORB3",
            "GEOLK1",
            "GEOLK4",
            "GEOVB1",
            "GEOVB3",
            "GEOGM1",
            "GEOGM4",
            "GEOBZ1");
    private static final String QUALITY = "value_q";
    private static final Pattern FILE =
            Pattern.compile("(\\d{4,5}[A-Z]?(?:-[0-9A-Z]+)+)(?:_(\\d{13})(?:_.*)?|_(?:de|en)(?:_.*)?|_flat.*)?");
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /**
     * @param number in the names of its columns, counted from 1
     * @param code for example {@code KREISE}
     * @param attribute the code in the first row, empty for a total
     */
    record Variable(int number, String code, String label, String attribute) {
        String codes() {
            return number + "_variable_attribute_code";
        }

        String labels() {
            return number + "_variable_attribute_label";
        }

        boolean isRegion() {
            return REGIONS.contains(code) || RegionKey.find(attribute).isPresent();
        }
    }

    static FlatFileVariables of(TabularSource source) {
        try (Rows rows = source.opener().get()) {
            if (!rows.next()) {
                throw refusal(source, "it has no rows");
            }
            List<Variable> variables = new ArrayList<>();
            for (int number = 1; rows.columns().contains(number + "_variable_code"); number++) {
                String column = number + "_variable_";
                variables.add(new Variable(
                        number,
                        text(rows, column + "code"),
                        text(rows, column + "label"),
                        text(rows, column + "attribute_code")));
            }
            if (variables.stream().noneMatch(Variable::isRegion)) {
                throw refusal(source, "none of its variables is a region");
            }
            return new FlatFileVariables(
                    source.name(),
                    text(rows, "statistics_code"),
                    text(rows, "statistics_label"),
                    rows.columns().contains(QUALITY),
                    variables);
        }
    }

    private static OkdException refusal(TabularSource source, String reason) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the flat file: " + reason + ". Retrieve the table with a regional variable, such as"
                        + " KREISE or GEMEIN.",
                Place.file(source.provenance().file()));
    }

    private static String text(Rows rows, String column) {
        int index = rows.columns().indexOf(column);
        @Nullable String text = index < 0 ? null : rows.text(index);
        return text == null ? "" : text;
    }

    /** The table's code, from the file's name; made of the statistics and the variables if the name is another. */
    String table() {
        Matcher name = FILE.matcher(file);
        if (name.matches()) {
            return name.group(1);
        }
        StringBuilder table = new StringBuilder(statistics);
        variables.forEach(variable -> table.append('-').append(variable.code()));
        return table.toString();
    }

    Mapping addTo(Mapping mapping) {
        Variable region =
                variables.stream().filter(Variable::isRegion).findFirst().orElseThrow();
        Mapping more = mapping.region(region.codes()).regionName(region.labels());
        more = hasQuality ? more.statusIn(QUALITY) : more;
        for (Variable variable : variables) {
            String column = variable.number() + "_variable_";
            more = more.without(column + "code", column + "label");
            if (!variable.equals(region)) {
                more = more.dimension(variable.code(), variable.label(), variable.codes())
                        .labelsOf(variable.codes(), variable.labels());
            }
        }
        return more;
    }

    Provenance provenance(TabularSource source) {
        Provenance known = source.provenance();
        return new Provenance(
                known.file(),
                known.sha256(),
                statistics + " " + title + ", Tabelle " + table(),
                known.licence(),
                known.attribution(),
                retrieved().orElse(known.retrieved()),
                known.territorialStatus());
    }

    /** The databases put the time into the file's name, in milliseconds since 1970. */
    private Optional<LocalDateTime> retrieved() {
        Matcher name = FILE.matcher(file);
        return name.matches() && name.group(2) != null
                ? Optional.of(LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(name.group(2))), GERMANY))
                : Optional.empty();
    }
}
