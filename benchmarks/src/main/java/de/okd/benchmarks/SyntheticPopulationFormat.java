package de.okd.benchmarks;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.SourceFormat;
import de.okd.core.time.Period;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** "Reads" a file that says how much {@link SyntheticPopulation} to make: {@code synthetic population 10800 10}. */
public final class SyntheticPopulationFormat implements SourceFormat {
    private static final String MAGIC = "synthetic population ";

    static String file(int regions, int years) {
        return MAGIC + regions + " " + years;
    }

    @Override
    public String name() {
        return "synthetic population";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        return text(file).startsWith(MAGIC);
    }

    private static String text(DeliveredFile file) {
        return new String(file.head(), StandardCharsets.UTF_8);
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        String[] sizes = text(file).substring(MAGIC.length()).strip().split(" ", 2);
        int regions = Integer.parseInt(sizes[0]);
        int years = Integer.parseInt(sizes[1]);
        Provenance provenance =
                new Provenance(file.name(), file.sha256(List.of()), "nobody", Licence.UNKNOWN, "", null, null);
        return List.of(
                new Delivery.Streamed("population", () -> new SyntheticPopulation(regions, years), provenance),
                new Delivery.Table(areas(), provenance, List.of()));
    }

    private static Observations areas() {
        Measure area = new Measure("area", "Fläche", "km²", Aggregation.STOCK);
        List<Region> upper = SyntheticCountry.upper();
        DatasetStructure structure = new DatasetStructure("area", "Fläche", List.of(), List.of(area), "");
        Slice slice = new Slice(Period.year(SyntheticPopulation.FIRST_YEAR), area, List.of());
        Observations.Builder builder = Observations.builder(structure, upper, List.of(slice));
        for (int region = 0; region < upper.size(); region++) {
            builder.set(0, region, 100, ObservationStatus.NORMAL);
        }
        return builder.build();
    }
}
