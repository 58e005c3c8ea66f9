package de.okd.core;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.export.DatasetContent;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.time.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A dataset with everything that may go wrong in a file: every status, hostile names, ages, totals, an absent cell. */
final class InventedDataset {
    private static final List<Region> REGIONS = List.of(
            new Region(RegionKey.parse("06440"), "Wetteraukreis"),
            new Region(RegionKey.parse("06440001"), "=HYPERLINK(\"x\")"),
            new Region(RegionKey.parse("06440002"), "Bad; \"Nauheim\", Süd"),
            new Region(RegionKey.parse("06440008"), "Zwei\nZeilen 😀"),
            new Region(RegionKey.parse("01001000"), "  <Förde> & 'Rand' "));
    private static final List<Dimension> DIMENSIONS = List.of(
            new Dimension(
                    "age",
                    "Altersgruppen",
                    List.of(
                            new Code("0-17", "unter 18 Jahre", false, new AgeBand(0, 17)),
                            new Code("18+", "18 Jahre und mehr", false, new AgeBand(18, AgeBand.OPEN)),
                            new Code("total", "Insgesamt", true, null))),
            new Dimension(
                    "status",
                    "Status; \"heikel\"",
                    List.of(
                            new Code("-2+3", "@Formel", false, null),
                            new Code("größer, \"schöner\"\r\n", "Zeile\nZeile", false, null))));
    private static final List<Measure> MEASURES = List.of(
            new Measure("population", "Bevölkerung", "Anzahl", Aggregation.STOCK),
            new Measure("Fläche, mittlere", "Mittlere Fläche", "", Aggregation.MEAN));

    private InventedDataset() {}

    /** @param factor values are multiplied by it, for a second version */
    static DatasetContent content(double factor) {
        Observations.Builder builder = Observations.builder(
                new DatasetStructure(
                        "../böse '; DROP TABLE x", "Titel \"mit\"; Zeichen", DIMENSIONS, MEASURES, "Note\nzwei"),
                REGIONS,
                slices());
        ObservationStatus[] statuses = ObservationStatus.values();
        int cell = 0;
        for (int slice = 0; slice < slices().size(); slice++) {
            for (int region = 0; region < REGIONS.size(); region++) {
                ObservationStatus status = statuses[cell++ % statuses.length];
                double value = status == ObservationStatus.ZERO ? 0 : cell * factor;
                builder.set(slice, region, value, status);
            }
        }
        return new DatasetContent(builder.build(), provenance());
    }

    private static List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        for (Period period : List.of(Period.date(LocalDate.of(2015, 12, 31)), Period.year(2014))) {
            for (Measure measure : MEASURES) {
                for (Code age : DIMENSIONS.get(0).codes()) {
                    for (Code status : DIMENSIONS.get(1).codes()) {
                        slices.add(new Slice(period, measure, List.of(age, status)));
                    }
                }
            }
        }
        return slices;
    }

    private static Provenance provenance() {
        return new Provenance(
                "größe \"1\".csv",
                "ab".repeat(32),
                "Statistische Ämter des Bundes und der Länder",
                Licence.DL_DE_BY_2_0,
                "© Statistische Ämter, 2017.\nNamensnennung - Version 2.0",
                LocalDateTime.of(2017, 10, 10, 11, 1, 3),
                LocalDate.of(2015, 12, 31));
    }

    /** The long layout, computed cell by cell: every file in it must read back as these rows. */
    static List<List<String>> rows(DatasetContent content) {
        Observations observations = content.observations();
        List<List<String>> rows = new ArrayList<>();
        for (int slice = 0; slice < observations.slices().size(); slice++) {
            for (Region region : observations.regions()) {
                int position = observations.position(region.key());
                ObservationStatus status = observations.status(slice, position);
                if (status != ObservationStatus.ABSENT) {
                    rows.add(
                            row(observations.slices().get(slice), region, observations.value(slice, position), status));
                }
            }
        }
        return rows;
    }

    private static List<String> row(Slice slice, Region region, double value, ObservationStatus status) {
        List<String> row = new ArrayList<>(
                List.of(region.key().value(), region.name(), slice.period().toString()));
        slice.codes().forEach(code -> row.add(code.id()));
        row.addAll(List.of(
                slice.measure().id(),
                slice.measure().unit(),
                status.hasValue() ? Double.toString(value) : "",
                status.name()));
        return row;
    }
}
