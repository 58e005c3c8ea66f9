package de.okd.core.source.gv100ad;

import com.google.common.base.CharMatcher;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Area and inhabitants of the municipalities. Lines above them carry no numbers. Independent cities are listed as in other
 * tables, by district key, so that datasets join.
 */
final class Gv100adTable {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final List<Measure> MEASURES = List.of(
            new Measure("area", "Fläche", "ha", Aggregation.STOCK),
            new Measure("population", "Bevölkerung insgesamt", "Anzahl", Aggregation.STOCK),
            new Measure("population-male", "Bevölkerung männlich", "Anzahl", Aggregation.STOCK));
    private static final int[] COLUMNS = {Gv100adLine.AREA, Gv100adLine.POPULATION, Gv100adLine.MALE};

    private final Place place;
    private final List<Gv100adLine> municipalities;
    private final Observations observations;
    private final List<Finding> findings = new ArrayList<>();

    Gv100adTable(String dataset, String title, Gv100adText text, Place place) {
        this.place = place;
        this.municipalities = text.lines().stream()
                .filter(line -> line.type() == RecordType.MUNICIPALITY)
                .toList();
        Period period = Period.date(text.status().date());
        findings.add(new Finding(
                Finding.Code.ASSUMED,
                "the register does not say when inhabitants were counted and area measured; both are taken as of its"
                        + " territorial status, " + period
                        + ", and may be those of the 31 December before",
                place));
        Observations.Builder builder = Observations.builder(
                new DatasetStructure(dataset, title, List.of(), MEASURES, ""),
                municipalities.stream()
                        .map(line -> new Region(line.key().asTabulated(), line.name()))
                        .toList(),
                MEASURES.stream()
                        .map(measure -> new Slice(period, measure, List.of()))
                        .toList());
        fill(builder);
        this.observations = builder.build();
    }

    private void fill(Observations.Builder builder) {
        for (int region = 0; region < municipalities.size(); region++) {
            for (int measure = 0; measure < COLUMNS.length; measure++) {
                Gv100adLine line = municipalities.get(region);
                String number = line.number(COLUMNS[measure]);
                if (DIGITS.matchesAllOf(number) && !number.isEmpty()) {
                    builder.set(measure, region, Double.parseDouble(number), ObservationStatus.NORMAL);
                } else {
                    report(line, measure, number);
                }
            }
        }
    }

    private void report(Gv100adLine line, int measure, String number) {
        findings.add(new Finding(
                Finding.Code.UNKNOWN_SIGN,
                "value left out: \"" + number + "\" is no number for "
                        + MEASURES.get(measure).label() + ", expected " + Gv100adLine.NUMBER_WIDTH + " digits",
                place.atLine(line.number())
                        .atColumn(COLUMNS[measure] + 1)
                        .atRegion(line.key().value())));
    }

    Observations observations() {
        return observations;
    }

    List<Finding> findings() {
        return findings;
    }
}
