package de.okd.core.source.csv;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.regex.Pattern;

/** What the first bytes look like with a delimiter and a quote: the block of records that are equally wide. */
final class SampleTable {
    private static final double CONSISTENT = 0.8;
    private static final Pattern SENTENCE_END = Pattern.compile("|.*[.!?:,]");
    private static final Pattern MARKUP_RULE = Pattern.compile(":?-+:?");

    private final CsvDialect dialect;
    private final List<SampleRecord> records;
    private final int width;
    private final int first;
    private final int last;
    private final int fitting;

    /** @param dialect whose charset, delimiter and quote are looked at */
    SampleTable(byte[] sample, boolean isWhole, CsvDialect dialect) {
        this.dialect = dialect;
        this.records = SampleRecord.read(sample, isWhole, dialect);
        this.width = usualWidth(records);
        int begin = 0;
        while (begin < records.size()
                && (records.get(begin).width() != width || records.get(begin).isTitle())) {
            begin++;
        }
        int end = records.size() - 1;
        while (end > begin
                && (records.get(end).width() != width || records.get(end).isTitle())) {
            end--;
        }
        this.first = begin;
        this.last = end;
        this.fitting =
                (int) body().stream().filter(record -> record.width() == width).count();
    }

    private static int usualWidth(List<SampleRecord> records) {
        Multiset<Integer> widths = HashMultiset.create();
        records.stream().map(SampleRecord::width).filter(width -> width > 1).forEach(widths::add);
        return Multisets.copyHighestCountFirst(widths).elementSet().stream()
                .findFirst()
                .orElse(1);
    }

    CsvDialect dialect() {
        return dialect;
    }

    int width() {
        return width;
    }

    /** From the first header row to the last row. */
    List<SampleRecord> body() {
        return first >= records.size() ? List.of() : records.subList(first, last + 1);
    }

    List<SampleRecord> titles() {
        return records.subList(0, Math.min(first, records.size()));
    }

    /** The share of all records that fit, footnotes and titles included: the more the likelier the delimiter. */
    double coverage() {
        return records.isEmpty() ? 0 : (double) fitting / records.size();
    }

    boolean isTable() {
        return width > 1
                && fitting >= 2
                && fitting >= CONSISTENT * body().size()
                && HeaderRows.isHeader(body().get(0).cells())
                && !isProse()
                && !isMarkup();
    }

    /** Commas of sentences stand in lines of any number of them, or in lines that end as sentences do, without numbers. */
    private boolean isProse() {
        return dialect.delimiter() == ','
                && new ColumnKinds(rowsAfter(1), width).numeric().isEmpty()
                && (!isStrict() || areSentences());
    }

    private boolean areSentences() {
        long ends = records.stream().filter(this::endsSentence).count();
        return endsSentence(records.get(0)) && 2 * ends >= records.size();
    }

    private boolean endsSentence(SampleRecord record) {
        return SENTENCE_END.matcher(record.cells().get(width - 1)).matches();
    }

    /** The line below the header of a table in a text with markup, as {@code | --- | :-: |}. */
    private boolean isMarkup() {
        return dialect.delimiter() == '|'
                && body().size() > 1
                && body().get(1).cells().stream()
                        .allMatch(cell ->
                                cell.isEmpty() || MARKUP_RULE.matcher(cell).matches());
    }

    private boolean isStrict() {
        return fitting >= 3 && fitting == records.size() && titles().isEmpty();
    }

    /** How many cells begin and end with the sign. */
    long cellsInside(char sign) {
        return records.stream()
                .flatMap(record -> record.cells().stream())
                .filter(cell -> cell.length() > 1 && cell.charAt(0) == sign && cell.endsWith(String.valueOf(sign)))
                .count();
    }

    /** The rows behind so many header rows that are as wide as the table. */
    List<List<String>> rowsAfter(int headerRows) {
        return body().stream()
                .skip(headerRows)
                .map(SampleRecord::cells)
                .filter(cells -> cells.size() == width)
                .toList();
    }
}
