package de.okd.core.territory;

import de.okd.core.dataset.Observations;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which regions of one status make up which of the target, by one weight. */
final class Plan {
    /**
     * @param source position of the region on the dataset's axis, -1 if the dataset lacks it
     * @param portion how much of it belongs to the target, above 0 and up to 1
     * @param kind what the crosswalk says of it
     */
    record Part(int source, double portion, Kind kind) {
        boolean isWhole() {
            return portion == 1;
        }
    }

    /** What a crosswalk says of a region at a status. */
    enum Kind {
        CONVERTED,
        /** Upper levels, and what the crosswalk leaves out: they stay as they are. */
        KEPT,
        /** Listed at another status only: tables show a dash for a municipality that does not exist at a date. */
        OF_ANOTHER_TIME
    }

    private final LocalDate status;
    private final Weight weight;
    private final Observations observations;
    private final Map<RegionKey, List<Part>> parts = new LinkedHashMap<>();
    private final List<String> splits = new ArrayList<>();
    private final Set<RegionKey> changedDistricts = new TreeSet<>();

    Plan(Observations observations, ShareTable table, LocalDate status, Weight weight) {
        this.observations = observations;
        this.status = status;
        this.weight = weight;
        Map<RegionKey, List<Share>> shares = table.at(status);
        for (Region region : observations.regions()) {
            List<Share> own = shares.get(region.key().asMunicipality());
            if (own == null) {
                keep(region.key(), table);
            } else {
                place(region.key(), own);
            }
        }
        shares.forEach(this::addMissing);
    }

    private void keep(RegionKey key, ShareTable table) {
        Kind kind = table.mentions(key.asMunicipality()) ? Kind.OF_ANOTHER_TIME : Kind.KEPT;
        add(key, new Part(observations.position(key), 1, kind));
    }

    private void place(RegionKey key, List<Share> shares) {
        int source = observations.position(key);
        Split split = Split.of(shares, weight);
        for (int i = 0; i < shares.size(); i++) {
            if (split.portions().get(i) > 0) {
                add(
                        tabulated(shares.get(i).to(), key),
                        new Part(source, split.portions().get(i), Kind.CONVERTED));
            }
        }
        shares.forEach(share -> noteDistricts(share.from(), share.to()));
        if (shares.size() > 1) {
            splits.add(describe(key, shares, split));
        }
    }

    private void noteDistricts(RegionKey from, RegionKey to) {
        Optional<RegionKey> before = from.findParent();
        Optional<RegionKey> after = to.findParent();
        if (!before.equals(after)) {
            before.ifPresent(changedDistricts::add);
            after.ifPresent(changedDistricts::add);
        }
    }

    /** The target's key in the dataset's own form. */
    private RegionKey tabulated(RegionKey to, RegionKey from) {
        if (to.equals(from.asMunicipality())) {
            return from;
        }
        return observations.position(to) >= 0 ? to : to.asTabulated();
    }

    private void add(RegionKey target, Part part) {
        parts.computeIfAbsent(target, key -> new ArrayList<>()).add(part);
    }

    /** A part the dataset lacks makes a sum incomplete; targets it lacks altogether are none of its business. */
    private void addMissing(RegionKey from, List<Share> shares) {
        if (observations.position(from) >= 0 || observations.position(from.asTabulated()) >= 0) {
            return;
        }
        Split split = Split.of(shares, weight);
        for (int i = 0; i < shares.size(); i++) {
            List<Part> others = parts.get(tabulated(shares.get(i).to(), from));
            if (others != null && split.portions().get(i) > 0) {
                others.add(new Part(-1, split.portions().get(i), Kind.CONVERTED));
            }
        }
    }

    private String describe(RegionKey from, List<Share> shares, Split split) {
        StringBuilder text = new StringBuilder(from + " of " + status + " was split by " + split.basis() + " among ");
        for (int i = 0; i < shares.size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(shares.get(i).to())
                    .append(String.format(
                            Locale.ROOT, " (%.4f)", split.portions().get(i)));
        }
        return text.toString();
    }

    /** The parts of every region of the result. */
    Map<RegionKey, List<Part>> parts() {
        return parts;
    }

    /** One sentence for each region that was split. */
    List<String> splits() {
        return splits;
    }

    /** Districts that gave or took municipalities, so that their own numbers are on another status than their parts. */
    Set<RegionKey> changedDistricts() {
        return changedDistricts;
    }
}
