package de.okd.core.source.genesis;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The data rows: which region each belongs to, which group (time and codes in columns of their own), and where its values
 * begin. Rows that fit the header are kept; every other becomes a finding with its line.
 */
final class GenesisRows {
    /** Time and codes that stand in the row instead of the header. */
    record Group(Optional<Period> period, List<String> codes) {}

    private final GenesisText text;
    private final GenesisHeader header;
    private final Place place;
    private final List<Finding> findings;
    private final Map<RegionKey, Integer> regionPositions = new LinkedHashMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final Map<Group, Integer> groups = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    /** A row that fits: physical line, positions on the axes, first byte of its values. */
    record Row(int line, int region, int group, int valuesStart) {}

    GenesisRows(GenesisText text, GenesisHeader header, Place place, List<Finding> findings) {
        this.text = text;
        this.header = header;
        this.place = place;
        this.findings = findings;
        for (int line = header.firstDataLine(); line < text.bodyLines(); line++) {
            readRow(line);
        }
    }

    private void readRow(int line) {
        int cells = countCells(line);
        if (cells != header.width()) {
            reject(
                    line,
                    Math.min(cells, header.width()) + (cells > header.width() ? 1 : 0),
                    "the row has " + cells + " columns, the header " + header.width());
            return;
        }
        List<String> leading = leadingCells(line);
        String key = leading.get(header.keyColumn());
        Optional<RegionKey> region = RegionKey.find(key);
        if (region.isEmpty()) {
            findings.add(new Finding(
                    Finding.Code.INVALID_REGION_KEY,
                    "row left out: \"" + key + "\" is no region key (DG or 2, 3, 5, 7, 8, 9, 10, 11 or 12 digits)",
                    place.atLine(line + 1).atColumn(header.keyColumn() + 1).atRegion(key)));
            return;
        }
        Optional<Period> period = header.keyColumn() == 0 ? Optional.empty() : Period.find(leading.get(0));
        if (header.keyColumn() == 1 && period.isEmpty()) {
            reject(line, 1, "\"" + leading.get(0) + "\" is no date or year");
            return;
        }
        if (!seen.add(leading.subList(0, header.firstValueColumn()))) {
            findings.add(new Finding(
                    Finding.Code.DUPLICATE_OBSERVATION,
                    "row left out: an earlier row has the same key, time and codes",
                    place.atLine(line + 1).atColumn(header.keyColumn() + 1).atRegion(key)));
            return;
        }
        List<String> codes = List.copyOf(leading.subList(header.keyColumn() + 2, header.firstValueColumn()));
        rows.add(new Row(
                line + 1,
                position(new Region(region.get(), leading.get(header.keyColumn() + 1))),
                groups.computeIfAbsent(new Group(period.map(header::onKeyDate), codes), group -> groups.size()),
                valuesStart(line)));
    }

    private void reject(int line, int column, String why) {
        findings.add(new Finding(
                Finding.Code.ROW_REJECTED,
                "row left out: " + why + ": \"" + beginning(line) + "\"",
                place.atLine(line + 1).atColumn(column)));
    }

    private String beginning(int line) {
        String row = text.decode(text.start(line), text.end(line));
        return row.length() <= 40 ? row : row.substring(0, 40) + "…";
    }

    private int position(Region region) {
        return regionPositions.computeIfAbsent(region.key(), key -> {
            regions.add(region);
            return regions.size() - 1;
        });
    }

    private int countCells(int line) {
        int cells = 1;
        byte[] bytes = text.bytes();
        for (int i = text.start(line), end = text.end(line); i < end; i++) {
            cells += bytes[i] == ';' ? 1 : 0;
        }
        return cells;
    }

    private List<String> leadingCells(int line) {
        List<String> cells = new ArrayList<>(header.firstValueColumn());
        int from = text.start(line);
        for (int i = from; cells.size() < header.firstValueColumn(); i++) {
            if (text.bytes()[i] == ';') {
                cells.add(text.decode(from, i).strip());
                from = i + 1;
            }
        }
        return cells;
    }

    private int valuesStart(int line) {
        int cells = 0;
        int i = text.start(line);
        while (cells < header.firstValueColumn()) {
            cells += text.bytes()[i++] == ';' ? 1 : 0;
        }
        return i;
    }

    List<Region> regions() {
        return regions;
    }

    List<Group> groups() {
        return List.copyOf(groups.keySet());
    }

    List<Row> rows() {
        return rows;
    }
}
