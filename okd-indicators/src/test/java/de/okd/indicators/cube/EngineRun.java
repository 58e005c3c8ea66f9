package de.okd.indicators.cube;

import de.okd.core.Okd;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.unit.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A store in memory with tables given as text, asked by the engine itself. */
final class EngineRun implements AutoCloseable {
    private final Okd okd = Okd.inMemory();
    private final Engine engine = new Engine(okd, new Cubes(), null);
    private final List<Region> regions;

    EngineRun(Path folder, List<String> regions, String... tables) {
        this.regions = regions.stream()
                .map(key -> new Region(RegionKey.parse(key), "R" + key))
                .toList();
        for (int i = 0; i < tables.length; i++) {
            load(folder.resolve("table" + i + ".csv"), tables[i]);
        }
    }

    void load(Path file, String table) {
        try {
            Files.writeString(file, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        okd.load(file);
    }

    static List<Request> requests(List<Integer> years, String... formulas) {
        List<Request> requests = new ArrayList<>();
        for (String formula : formulas) {
            Formula parsed = Formula.parse(formula);
            Indicator indicator = Indicator.of(formula, parsed, Unit.COUNT);
            years.forEach(year -> requests.add(Request.of(indicator, Period.year(year))));
        }
        return requests;
    }

    /** The only table. */
    TableAxes table() {
        return new TableAxes(okd.facts(okd.tables().get(0)));
    }

    Engine engine() {
        return engine;
    }

    Evaluation ask(List<Request> requests, long bytes, int threads, TableSums.@Nullable Path path) {
        return engine.evaluate(
                requests, new AskedRegions(regions, Map.of()), new Capacity(bytes, new Workers(threads), path), false);
    }

    /** Another engine that has read nothing yet. */
    Evaluation askAnew(List<Request> requests, long bytes, int threads, TableSums.@Nullable Path path) {
        return new Engine(okd, new Cubes(), null)
                .evaluate(
                        requests,
                        new AskedRegions(regions, Map.of()),
                        new Capacity(bytes, new Workers(threads), path),
                        false);
    }

    /** Every value with its status, to the last bit. */
    static List<String> bits(Evaluation evaluation) {
        List<String> bits = new ArrayList<>();
        for (IndicatorColumn column : evaluation.columns()) {
            for (int region = 0; region < column.size(); region++) {
                bits.add(column.indicator().id() + " " + column.period() + " "
                        + evaluation.regions().get(region).key() + ": " + Double.toHexString(column.value(region))
                        + " " + column.status(region) + " " + Double.toHexString(column.numerator(region)) + " "
                        + Double.toHexString(column.denominator(region)));
            }
        }
        return bits;
    }

    @Override
    public void close() {
        okd.close();
    }
}
