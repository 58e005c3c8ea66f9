package de.okd.geo.io.feature;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a file of several parts delivers: layers of a GeoPackage, files of an archive. A part that cannot be read does not
 * stop the others; it is named in a finding with what was read first.
 */
public final class SeveralParts {
    private final Place place;
    private final List<Delivery> read = new ArrayList<>();
    private final List<Finding> skipped = new ArrayList<>();
    private final List<OkdException> reasons = new ArrayList<>();

    public SeveralParts(Place place) {
        this.place = place;
    }

    /** Reads a part, or notes why it cannot be. */
    public void add(String part, Supplier<List<Delivery>> reader) {
        try {
            read.addAll(reader.get());
        } catch (OkdException e) {
            reasons.add(e);
            skipped.add(
                    new Finding(Finding.Code.SHEET_SKIPPED, "\"" + part + "\" was not read. " + e.getMessage(), place));
        }
    }

    /** Notes what is of no use here. */
    public void leaveOut(List<String> others) {
        if (!others.isEmpty()) {
            skipped.add(new Finding(
                    Finding.Code.SHEET_SKIPPED,
                    "There is also what is no geographic file and was not read: " + String.join(", ", others) + ".",
                    place));
        }
    }

    /**
     * @throws OkdException of the first part if none could be read, {@code INVALID_DATA} if there is none
     */
    public List<Delivery> deliveries() {
        if (!read.isEmpty()) {
            List<Delivery> all = new ArrayList<>(read);
            all.set(0, noted(read.get(0)));
            return all;
        }
        if (!reasons.isEmpty()) {
            throw reasons.get(0);
        }
        throw new OkdException(
                ErrorCode.INVALID_DATA,
                "Could not read the file: it holds no layer of features, expected one with polygons of regions or points."
                        + " Ask the publisher for a file with geometry.",
                place);
    }

    private Delivery noted(Delivery first) {
        if (first instanceof Delivery.Boundaries boundaries) {
            List<Finding> findings = new ArrayList<>(boundaries.findings());
            findings.addAll(skipped);
            return new Delivery.Boundaries(
                    boundaries.dataset(), boundaries.boundaries(), boundaries.provenance(), findings);
        }
        if (first instanceof Delivery.Records records && !skipped.isEmpty()) {
            return new Delivery.Records(
                    records.dataset(),
                    records.title(),
                    () -> new NotedRows(records.opener().get(), skipped),
                    records.provenance());
        }
        return first;
    }
}
