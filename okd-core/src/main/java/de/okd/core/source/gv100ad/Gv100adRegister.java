package de.okd.core.source.gv100ad;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Ars;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegisterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the lines say about regions. */
final class Gv100adRegister {
    private final Place place;
    private final LocalDate status;
    private final Set<RegionKey> associations;
    private final Set<RegionKey> municipalitiesOfTheirOwn;
    private final List<RegisterEntry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Gv100adRegister(Gv100adText text, Place place) {
        this.place = place;
        this.status = text.status().date();
        this.associations = associations(text, false);
        this.municipalitiesOfTheirOwn = associations(text, true);
        for (Gv100adLine line : text.lines()) {
            if (!municipalitiesOfTheirOwn.contains(line.key())) {
                entries.add(entry(line));
            }
        }
        reportEmptyRegions(text);
    }

    private static Set<RegionKey> associations(Gv100adText text, boolean ofOneMunicipality) {
        return text.lines().stream()
                .filter(line -> line.type() == RecordType.ASSOCIATION)
                .filter(line -> line.kind().equals(RegionKind.WITHOUT_ASSOCIATION) == ofOneMunicipality)
                .map(Gv100adLine::key)
                .collect(Collectors.toSet());
    }

    private RegisterEntry entry(Gv100adLine line) {
        return new RegisterEntry(
                new Region(line.key(), line.name()),
                association(line),
                line.findArs().orElse(null),
                kind(line),
                line.type() == RecordType.MUNICIPALITY ? line.postalCode() : "",
                status,
                null);
    }

    private String kind(Gv100adLine line) {
        Optional<String> word = RegionKind.find(line);
        if (word.isEmpty()) {
            findings.add(new Finding(
                    Finding.Code.UNKNOWN_SIGN,
                    "\"" + line.kind() + "\" is no text code the description knows; the region is kept without a kind",
                    at(line).atColumn(Gv100adLine.KIND + 1)));
        }
        return word.orElse("");
    }

    private @Nullable RegionKey association(Gv100adLine line) {
        if (line.type() != RecordType.MUNICIPALITY) {
            return null;
        }
        Optional<RegionKey> association = line.findArs().flatMap(Ars::findAssociation);
        if (association.isPresent()
                && !associations.contains(association.get())
                && !municipalitiesOfTheirOwn.contains(association.get())) {
            findings.add(new Finding(
                    Finding.Code.ASSUMED,
                    "no line describes the association " + association.get()
                            + " this municipality names; it is kept without one",
                    at(line).atColumn(19)));
        }
        return association.filter(associations::contains).orElse(null);
    }

    /** Where lines are missing, regions above them are left without any municipality. */
    private void reportEmptyRegions(Gv100adText text) {
        Set<RegionKey> districts = text.lines().stream()
                .filter(line -> line.type() == RecordType.MUNICIPALITY)
                .flatMap(line -> line.key().findParent().stream())
                .collect(Collectors.toSet());
        text.lines().stream()
                .filter(line -> line.type() == RecordType.DISTRICT && !districts.contains(line.key()))
                .forEach(line -> findings.add(new Finding(
                        Finding.Code.ASSUMED,
                        line.name() + " has no municipality: lines of the register may be missing",
                        at(line))));
    }

    private Place at(Gv100adLine line) {
        return place.atLine(line.number()).atRegion(line.key().value());
    }

    List<RegisterEntry> entries() {
        return entries;
    }

    List<Finding> findings() {
        return findings;
    }
}
