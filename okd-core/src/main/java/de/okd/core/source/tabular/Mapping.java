package de.okd.core.source.tabular;

import com.google.common.collect.ImmutableMap;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Measure;
import de.okd.core.source.Licence;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.tabular.ColumnRole.Plain;
import de.okd.core.time.Period;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a table is to be understood: which column is the region, the time, a dimension, a measure. Every part is optional;
 * what is not said is detected from the rows. Immutable; each step returns a new mapping.
 *
 * <p>A wide table has a column for each measure. A long one has a column of measure names ({@link #measuresIn}) and one of
 * values ({@link #valuesIn}).
 *
 * @param dataset the dataset's id; empty to take the name of the file or sheet
 * @param about title, publisher, licence, attribution and retrieval, as far as the file does not say them
 * @param roles what columns hold, by their names; the parts of a region key in their order
 * @param measures what is known of measures; {@link Measure#label()} is the column or the text that names it in the table
 * @param period of all rows, or null if it stands in a column or is to be detected
 * @param numbers how values are written, or null to detect it
 * @param isRecords whether the rows are to be kept as they are, because they are no observations
 */
public record Mapping(
        String dataset,
        About about,
        ImmutableMap<String, ColumnRole> roles,
        List<Measure> measures,
        @Nullable Period period,
        @Nullable NumberSyntax numbers,
        boolean isRecords) {
    private static final Mapping DETECTED =
            new Mapping("", About.NOTHING, ImmutableMap.of(), List.of(), null, null, false);

    public Mapping {
        measures = List.copyOf(measures);
    }

    /** Nothing is said, everything detected; a table that cannot honestly be seen as observations becomes records. */
    public static Mapping detected() {
        return DETECTED;
    }

    /** A mapping for a dataset of this id that says nothing else yet. */
    public static Mapping of(String dataset) {
        return DETECTED.dataset(dataset);
    }

    public Mapping dataset(String id) {
        return new Mapping(id, about, roles, measures, period, numbers, isRecords);
    }

    public Mapping title(String text) {
        return about(about.title(text));
    }

    /** The title stated; empty to take what the file says. */
    public String title() {
        return about.title();
    }

    /** The office or department the table is from. */
    public Mapping publisher(String name) {
        return about(about.publisher(name));
    }

    /** @param attribution the notice the licence asks to be shown, as {@code © Jugendamt Musterkreis, 2024} */
    public Mapping licence(Licence licence, String attribution) {
        return about(about.licence(licence, attribution));
    }

    /** When the table was taken from where it is kept, in German local time. */
    public Mapping retrieved(LocalDateTime moment) {
        return about(about.retrieved(moment));
    }

    private Mapping about(About stated) {
        return new Mapping(dataset, stated, roles, measures, period, numbers, isRecords);
    }

    /**
     * The columns of the region's key: one, or its parts from the state down, as {@code ULAND, UREGBEZ, UKREIS, UGEMEINDE}.
     * Parts are filled with zeros to 2, 1, 2 and 3 digits (five parts: to 2, 1, 2, 4 and 3, the ARS).
     */
    public Mapping region(String... columns) {
        return withRole(Plain.REGION, columns);
    }

    public Mapping regionName(String column) {
        return withRole(Plain.REGION_NAME, column);
    }

    /** The period of all rows. */
    public Mapping period(Period constant) {
        return new Mapping(dataset, about, roles, measures, constant, numbers, isRecords);
    }

    public Mapping periodIn(String column) {
        return withRole(Plain.PERIOD, column);
    }

    /** @param id of the dimension whose codes stand in the column */
    public Mapping dimension(String id, String column) {
        return dimension(id, column, column);
    }

    /** @param label what people call the dimension */
    public Mapping dimension(String id, String label, String column) {
        return withRole(new ColumnRole.Codes(id, label), column);
    }

    /**
     * Columns that hold one measure, each for one code of a dimension: {@code unter 3 Jahre}, {@code 3 bis unter 6 Jahre}. The
     * code is what the column is called; under merged headers, what its lowest header says. As with {@link #dimension},
     * spellings of ages, sexes and nationalities become standard codes, and {@code Insgesamt} the total; a measure that has no
     * such columns counts as the total.
     *
     * @param dimension its id
     * @throws IllegalArgumentException if two of the columns are of the same code
     */
    public Mapping columnsAre(String dimension, Measure measure, String... columns) {
        return columnsAre(dimension, measure, StatedCodes.lowestHeaders(columns));
    }

    /**
     * Like {@link #columnsAre(String, Measure, String...)} for columns whose names are not their codes.
     *
     * @param codes by column, as {@code U3} is {@code unter 3 Jahre}
     */
    public Mapping columnsAre(String dimension, Measure measure, ImmutableMap<String, String> codes) {
        return StatedCodes.add(this, dimension, measure, codes);
    }

    /** The column {@code labels} says what people call the codes, or the measures, of the column {@code codes}. */
    public Mapping labelsOf(String codes, String labels) {
        return withRole(new ColumnRole.Labels(codes), labels);
    }

    /** Like {@link #measure(String, String, String, Aggregation)} with the unit the table gives, if it gives one. */
    public Mapping measure(String id, String delivered, Aggregation aggregation) {
        return measure(id, delivered, "", aggregation);
    }

    /** @param delivered the measure's column in a wide table, its name or code in a long one */
    public Mapping measure(String id, String delivered, String unit, Aggregation aggregation) {
        return measure(new Measure(id, delivered, unit, aggregation));
    }

    /** @param measure its label is the column, name or code under which it is delivered */
    public Mapping measure(Measure measure) {
        List<Measure> more = new ArrayList<>(measures);
        more.add(measure);
        return new Mapping(dataset, about, roles, more, period, numbers, isRecords);
    }

    /** The column that names what is measured. */
    public Mapping measuresIn(String column) {
        return withRole(Plain.MEASURE, column);
    }

    /** The column that holds the values of all measures. */
    public Mapping valuesIn(String column) {
        return withRole(Plain.VALUE, column);
    }

    public Mapping unitsIn(String column) {
        return withRole(Plain.UNIT, column);
    }

    /** The column whose signs or SDMX codes qualify the values. */
    public Mapping statusIn(String column) {
        return withRole(Plain.STATUS, column);
    }

    public Mapping without(String... columns) {
        return withRole(Plain.LEFT_OUT, columns);
    }

    public Mapping numbers(NumberSyntax syntax) {
        return new Mapping(dataset, about, roles, measures, period, syntax, isRecords);
    }

    /** The rows are records of things, not observations of regions: all columns are kept as delivered. */
    public Mapping records() {
        return new Mapping(dataset, about, roles, measures, period, numbers, true);
    }

    Mapping withRole(ColumnRole role, String... columns) {
        ImmutableMap.Builder<String, ColumnRole> more = ImmutableMap.builder();
        more.putAll(roles);
        for (String column : columns) {
            more.put(column, role);
        }
        return new Mapping(dataset, about, more.buildKeepingLast(), measures, period, numbers, isRecords);
    }

    /** The columns of a role, in the order stated. */
    List<String> columns(ColumnRole role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(role))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether anything at all is said about the meaning of rows. */
    boolean saysSomething() {
        return !roles.isEmpty() || !measures.isEmpty() || period != null;
    }
}
