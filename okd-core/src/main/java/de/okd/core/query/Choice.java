package de.okd.core.query;

import de.okd.core.dataset.Code;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which part of a dataset the conditions leave, axis by axis.
 *
 * @param codes per dimension
 */
record Choice(
        DatasetFacts facts,
        List<Measure> measures,
        List<Region> regions,
        List<Period> periods,
        List<List<Code>> codes) {

    /** The slices that are left. */
    Stream<Slice> slices() {
        return facts.slices().stream()
                .filter(slice -> measures.contains(slice.measure()) && periods.contains(slice.period()))
                .filter(slice -> {
                    for (int d = 0; d < codes.size(); d++) {
                        if (!codes.get(d).contains(slice.codes().get(d))) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    Choice withCodes(int dimension, List<Code> chosen) {
        List<List<Code>> changed = new ArrayList<>(codes);
        changed.set(dimension, chosen);
        return new Choice(facts, measures, regions, periods, changed);
    }

    List<String> columns() {
        return ViewColumns.ofDimensions(facts.structure().dimensions());
    }

    String dataset() {
        return facts.version().dataset();
    }

    /** What can be grouped by. */
    List<Key> groups() {
        List<Key> groups = new ArrayList<>(keys());
        List<String> levels = regions.stream()
                .map(region -> region.key().level().name())
                .distinct()
                .toList();
        groups.add(1, new Key(ViewColumns.REGION_LEVEL, levels));
        return groups;
    }

    /** @throws de.okd.core.error.OkdException {@code UNKNOWN_NAME} naming the nearest column */
    void requireGroups(List<String> columns) {
        List<Key> groups = groups();
        Stage known = new Stage(
                new SqlText(), groups, groups.stream().map(Key::column).toList());
        columns.forEach(known::requireColumn);
    }

    /** What differs between observations, in the order of the view; with the values that are left. */
    List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(
                ViewColumns.REGION,
                regions.stream().map(region -> region.key().value()).toList()));
        keys.add(new Key(
                ViewColumns.PERIOD, periods.stream().map(Period::toString).toList()));
        for (int d = 0; d < codes.size(); d++) {
            keys.add(new Key(
                    columns().get(d), codes.get(d).stream().map(Code::id).toList()));
        }
        keys.add(new Key(ViewColumns.MEASURE, measures.stream().map(Measure::id).toList()));
        return keys;
    }
}
