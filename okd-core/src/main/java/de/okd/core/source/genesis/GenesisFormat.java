package de.okd.core.source.genesis;

import de.okd.core.dataset.Observations;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Provenance;
import de.okd.core.source.SourceFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables of the GENESIS databases (Regionaldatenbank, Destatis) in the layout delivered until 2024: title lines, stacked
 * header lines, one row per region, footnotes. Any table with regions as rows is read, whether or not OKD knows it.
 *
 * <p>The territorial status of a table is its latest reporting date: the offices publish each date with the
 * municipalities of that date.
 */
public final class GenesisFormat implements SourceFormat {
    @Override
    public String name() {
        return "GENESIS-Tabelle (altes Layout)";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        String start = new String(file.head(), StandardCharsets.ISO_8859_1);
        return start.lines().findFirst().orElse("").contains(GenesisHeader.MARK);
    }

    @Override
    public List<String> likelyDatasets(DeliveredFile file) {
        String start = new String(file.head(), StandardCharsets.ISO_8859_1);
        return List.of(GenesisHeader.code(start.lines().findFirst().orElse("").split(";", -1)[0], file.place()));
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        GenesisText text = new GenesisText(file);
        GenesisTable table = new GenesisTable(text, file.place());
        GenesisFooter footer = GenesisFooter.parse(text.footer());
        Observations observations = table.observations(footer.notes());
        Provenance provenance = new Provenance(
                file.name(),
                file.sha256(List.of()),
                table.header().statistics() + ", Tabelle " + table.header().code(),
                footer.licence(),
                footer.attribution(),
                footer.retrieved().orElse(null),
                territorialStatus(observations));
        return List.of(new Delivery.Table(observations, provenance, table.findings()));
    }

    private static @Nullable LocalDate territorialStatus(Observations observations) {
        return observations.slices().stream()
                .map(slice -> slice.period().end())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
