package de.okd.core.source.packaged;

import com.google.common.base.Enums;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.source.Rows;
import de.okd.core.source.tabular.LongLayout;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads rows in the long layout whose description is known. A row that contradicts the description is an error: the
 * description was written with these rows, so that one of the two was changed afterwards.
 */
public final class DescribedReader implements ObservationReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,25}(\\.\\d{1,25})?(E-?\\d{1,2})?");

    private final Rows rows;
    private final DatasetStructure structure;
    private final Place file;
    private final List<Map<String, Code>> codes;
    private final int measureColumn;
    private final Map<String, Integer> regionNumbers = new HashMap<>();
    private final Map<Slice, Integer> sliceNumbers = new HashMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Slice> slices = new ArrayList<>();
    private final List<BitSet> seen = new ArrayList<>();
    private final String[] sliceTexts;
    private int lastSlice = -1;

    private DescribedReader(Rows rows, DatasetStructure structure, Place file) {
        this.rows = rows;
        this.structure = structure;
        this.file = file;
        this.codes = structure.dimensions().stream().map(this::byId).toList();
        this.measureColumn = LongLayout.FIRST.size() + codes.size();
        this.sliceTexts = new String[codes.size() + 3];
        List<String> expected = LongLayout.columns(structure);
        if (!rows.columns().equals(expected)) {
            throw contradiction("The columns are " + rows.columns() + ", the description says " + expected, file);
        }
    }

    /**
     * @param rows closed with the reader, or if there will be none
     * @param file for messages
     * @throws OkdException {@code INVALID_DATA} if the columns are not those of the dataset
     */
    public static DescribedReader open(Rows rows, DatasetStructure structure, Place file) {
        try {
            return new DescribedReader(rows, structure, file);
        } catch (OkdException refused) {
            rows.close();
            throw refused;
        }
    }

    private Map<String, Code> byId(Dimension dimension) {
        Map<String, Code> byId = new HashMap<>();
        for (Code code : dimension.codes()) {
            if (byId.put(code.id(), code) != null) {
                throw contradiction("The code \"" + code.id() + "\" is described twice", file);
            }
        }
        return byId;
    }

    @Override
    public void read(ObservationBatch batch) {
        batch.clear();
        while (!batch.isFull() && rows.next()) {
            int region = regionNumber();
            int slice = sliceNumber();
            requireNew(region, slice);
            ObservationStatus status = Enums.getIfPresent(ObservationStatus.class, text(measureColumn + 3))
                    .toJavaUtil()
                    .orElseThrow(() -> unknown(measureColumn + 3));
            batch.add(region, slice, status.hasValue() ? value() : Double.NaN, status);
        }
    }

    private int regionNumber() {
        Integer known = regionNumbers.get(text(0));
        if (known != null) {
            if (!regions.get(known).name().equals(text(1))) {
                throw unknown(1);
            }
            return known;
        }
        RegionKey key = RegionKey.find(text(0)).orElseThrow(() -> unknown(0));
        regionNumbers.put(text(0), regions.size());
        regions.add(new Region(key, text(1)));
        return regions.size() - 1;
    }

    /** Rows come slice by slice, so that most have the slice of the row before. */
    private int sliceNumber() {
        boolean isSame = lastSlice >= 0;
        for (int i = 0; i < sliceTexts.length; i++) {
            String text = text(i + 2);
            isSame &= text.equals(sliceTexts[i]);
            sliceTexts[i] = text;
        }
        if (!isSame) {
            Slice slice = slice();
            Integer known = sliceNumbers.putIfAbsent(slice, slices.size());
            lastSlice = known == null ? slices.size() : known;
            if (known == null) {
                slices.add(slice);
                seen.add(new BitSet());
            }
        }
        return lastSlice;
    }

    private void requireNew(int region, int slice) {
        if (seen.get(slice).get(region)) {
            throw contradiction("The observation occurs twice", file.atLine(rows.line()));
        }
        seen.get(slice).set(region);
    }

    private Slice slice() {
        Period period = Period.find(text(2)).orElseThrow(() -> unknown(2));
        List<Code> breakdown = new ArrayList<>();
        for (int d = 0; d < codes.size(); d++) {
            int column = LongLayout.FIRST.size() + d;
            Code code = codes.get(d).get(text(column));
            if (code == null) {
                throw unknown(column);
            }
            breakdown.add(code);
        }
        return new Slice(period, measure(), breakdown);
    }

    private Measure measure() {
        return structure.measures().stream()
                .filter(measure -> measure.id().equals(text(measureColumn))
                        && measure.unit().equals(text(measureColumn + 1)))
                .findFirst()
                .orElseThrow(() -> unknown(measureColumn));
    }

    private double value() {
        Object cell = rows.cell(measureColumn + 2);
        if (cell instanceof Double number && Double.isFinite(number)) {
            return number;
        }
        String text = text(measureColumn + 2);
        if (!NUMBER.matcher(text).matches()) {
            throw unknown(measureColumn + 2);
        }
        return Double.parseDouble(text);
    }

    private String text(int column) {
        Object cell = rows.cell(column);
        return cell == null ? "" : cell.toString();
    }

    private OkdException unknown(int column) {
        String name = rows.columns().get(column);
        return contradiction(
                "The " + name + " \"" + text(column) + "\" is none the description knows",
                file.atLine(rows.line()).atColumn(column + 1));
    }

    private static OkdException contradiction(String found, Place place) {
        return new OkdException(
                ErrorCode.INVALID_DATA,
                "The data contradict their description. " + found
                        + ". One of the two was changed after the export; export the dataset again, or load the data with a"
                        + " Mapping.",
                place);
    }

    @Override
    public List<Region> regions() {
        return Collections.unmodifiableList(regions);
    }

    @Override
    public List<Slice> slices() {
        return Collections.unmodifiableList(slices);
    }

    @Override
    public DatasetStructure structure() {
        return structure;
    }

    @Override
    public List<Finding> findings() {
        return rows.findings();
    }

    @Override
    public void close() {
        rows.close();
    }
}
