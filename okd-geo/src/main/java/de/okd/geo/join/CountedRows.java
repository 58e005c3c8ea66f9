package de.okd.geo.join;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.source.Rows;
import de.okd.geo.coverage.RegionPolygon;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of a {@link RegionCount}: one combination of period and codes after another, each for all regions by key. */
final class CountedRows implements Rows {
    static final String REGION = "region";
    static final String REGION_NAME = "region_name";
    static final String COUNT = "count";
    static final String STATUS = "status";
    static final String PERIOD = "period";
    private static final List<String> FIXED = List.of(REGION, REGION_NAME, COUNT, STATUS);

    private final List<String> columns;
    private final List<RegionPolygon> regions;
    private final Iterator<Map.Entry<List<String>, int[]>> combinations;
    private final boolean complete;
    private final List<Finding> findings;
    private List<String> texts = List.of();
    private int[] counts = {};
    private int region = -1;
    private int line;

    private CountedRows(LocatedRecords located, List<String> columns, Tallies tallies) {
        this.columns = columns;
        this.regions = located.join().coverage().polygons();
        this.combinations = tallies.counts().entrySet().iterator();
        this.complete = located.report().unplaced() == 0 && tallies.undated() == 0;
        this.findings = findings(located, tallies.undated());
    }

    /** @param periodColumn of the records; empty if all rows have one period, which then has no column here */
    static Rows of(LocatedRecords located, String periodColumn, List<String> codes) {
        List<String> columns = new ArrayList<>(FIXED);
        if (!periodColumn.isEmpty()) {
            columns.add(PERIOD);
        }
        codes.forEach(code -> columns.add(code(code)));
        return new CountedRows(located, List.copyOf(columns), Tallies.of(located, periodColumn, codes));
    }

    /** The column of a code, which may be called as one of the others in the records. */
    static String code(String column) {
        return "code_" + column;
    }

    private static List<Finding> findings(LocatedRecords located, int undated) {
        List<Finding> findings = new ArrayList<>(located.findings());
        if (undated > 0) {
            findings.add(new Finding(
                    Finding.Code.ROW_REJECTED,
                    undated + " of " + located.report().points()
                            + " rows have no period that can be read and are not counted, so that counts are incomplete.",
                    Place.file(located.provenance().file())));
        }
        return List.copyOf(findings);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        region++;
        line++;
        if (region < counts.length) {
            return true;
        }
        if (!combinations.hasNext()) {
            return false;
        }
        Map.Entry<List<String>, int[]> combination = combinations.next();
        texts = combination.getKey();
        counts = combination.getValue();
        region = 0;
        return counts.length > 0;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Object cell(int column) {
        Region here = regions.get(region).region();
        return switch (column) {
            case 0 -> here.key().value();
            case 1 -> here.name();
            case 2 -> (long) counts[region];
            case 3 -> status().name();
            default -> texts.get(column - FIXED.size());
        };
    }

    private ObservationStatus status() {
        if (!complete) {
            return ObservationStatus.INCOMPLETE;
        }
        return counts[region] == 0 ? ObservationStatus.ZERO : ObservationStatus.NORMAL;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public void close() {
        // Everything was read when it was opened.
    }
}
