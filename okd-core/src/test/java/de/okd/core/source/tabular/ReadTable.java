package de.okd.core.source.tabular;

import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.source.Delivery;
import de.okd.core.source.TabularSource;
import java.util.ArrayList;
import java.util.List;

/** What a table was read as, cell by cell in words. */
public final class ReadTable {
    private ReadTable() {}

    static Delivery.Table table(String text, Mapping mapping) {
        return table(RowsOf.source(text), mapping);
    }

    static Delivery.Table table(TabularSource source, Mapping mapping) {
        return (Delivery.Table) TabularReading.read(source, mapping).get(0);
    }

    static List<String> cells(String text, Mapping mapping) {
        return cells(table(text, mapping).observations());
    }

    /** For example {@code 06440008: population, female, 2015 = 12}; a sign or status in place of a value that is none. */
    public static List<String> cells(Observations cube) {
        List<String> cells = new ArrayList<>();
        for (int region = 0; region < cube.regions().size(); region++) {
            for (int slice = 0; slice < cube.slices().size(); slice++) {
                if (cube.isPresent(slice, region)) {
                    cells.add(cube.regions().get(region).key() + ": "
                            + cube.slices().get(slice) + " = " + content(cube, slice, region));
                }
            }
        }
        return cells;
    }

    private static String content(Observations cube, int slice, int region) {
        double value = cube.value(slice, region);
        String sign = cube.status(slice, region).sign();
        if (Double.isNaN(value)) {
            return sign;
        }
        String number = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        return sign.isEmpty() ? number : number + " " + sign;
    }

    static List<Finding.Code> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
