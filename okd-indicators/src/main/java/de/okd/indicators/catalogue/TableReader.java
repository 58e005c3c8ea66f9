package de.okd.indicators.catalogue;

import de.okd.core.dataset.AgeBand;
import de.okd.indicators.catalogue.yaml.YamlMap;
import de.okd.indicators.catalogue.yaml.YamlText;
import de.okd.indicators.catalogue.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads one table: a dimension's values are codes, the lower limits of bands, or {@code single-years}. */
final class TableReader {
    private static final int OLDEST = 100;
    private static final Pattern LIMIT = Pattern.compile("\\d{1,9}");

    private final YamlMap entry;

    TableReader(YamlMap entry) {
        this.entry = entry.allow("id", "title", "publisher", "level", "dimensions");
    }

    OfficialTable table() {
        List<OfficialTable.Breakdown> dimensions = new ArrayList<>();
        entry.find("dimensions")
                .ifPresent(
                        all -> all.map().fields().forEach((name, values) -> dimensions.add(breakdown(name, values))));
        return new OfficialTable(
                entry.text("id"),
                entry.text("title"),
                entry.text("publisher"),
                entry.choice("level", FinestLevel.class),
                dimensions);
    }

    private static OfficialTable.Breakdown breakdown(String dimension, YamlValue values) {
        if (values instanceof YamlText word) {
            if (!word.text().equals("single-years")) {
                throw word.refused("expected a list of codes or lower limits, or single-years, found " + word.kind());
            }
            return new OfficialTable.Breakdown(
                    dimension,
                    List.of(),
                    bands(IntStream.rangeClosed(0, OLDEST).boxed().toList(), values));
        }
        List<String> written = values.items().stream().map(YamlValue::text).toList();
        return written.stream().allMatch(limit -> LIMIT.matcher(limit).matches())
                ? new OfficialTable.Breakdown(
                        dimension,
                        List.of(),
                        bands(written.stream().map(Integer::valueOf).toList(), values))
                : new OfficialTable.Breakdown(dimension, written, List.of());
    }

    private static List<AgeBand> bands(List<Integer> limits, YamlValue place) {
        List<AgeBand> bands = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            int to = i + 1 < limits.size() ? limits.get(i + 1) - 1 : AgeBand.OPEN;
            if (to < limits.get(i)) {
                throw place.refused("expected lower limits that rise, found " + limits);
            }
            bands.add(new AgeBand(limits.get(i), to));
        }
        return bands;
    }
}
