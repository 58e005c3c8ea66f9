package de.okd.core.source.crosswalk;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.RegionKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The weights of a region must sum to 1, each kind by itself. For areas without inhabitants, published weights sum to 2 or
 * 3. A kind that is missing for all parts of a region is not checked.
 */
final class WeightCheck {
    private static final double TOLERANCE = 1e-6;

    private final Place file;
    private final List<Finding> findings = new ArrayList<>();

    private record Group(LocalDate status, RegionKey from) {}

    private WeightCheck(Place file) {
        this.file = file;
    }

    static List<Finding> check(List<Share> shares, Place file) {
        WeightCheck check = new WeightCheck(file);
        Map<Group, List<Share>> groups = new LinkedHashMap<>();
        for (Share share : shares) {
            groups.computeIfAbsent(new Group(share.status(), share.from()), group -> new ArrayList<>())
                    .add(share);
        }
        groups.forEach((group, parts) -> {
            check.sum(group, parts, "inhabitants", Share::population);
            check.sum(group, parts, "area", Share::area);
            check.sum(group, parts, "employees", Share::employment);
        });
        return check.findings;
    }

    private void sum(Group group, List<Share> parts, String kind, ToDoubleFunction<Share> weight) {
        double sum = parts.stream()
                .mapToDouble(weight)
                .filter(part -> !Double.isNaN(part))
                .sum();
        long missing = parts.stream().mapToDouble(weight).filter(Double::isNaN).count();
        if (missing < parts.size() && (missing > 0 || Math.abs(sum - 1) > TOLERANCE)) {
            findings.add(new Finding(
                    Finding.Code.SUM_DIFFERS,
                    "the weights by " + kind + " of " + group.from() + " at " + group.status() + " sum to " + sum
                            + " over "
                            + parts.size() + " parts" + (missing > 0 ? ", " + missing + " of them missing" : "")
                            + ", expected 1. Conversions divide them by their sum.",
                    file.atRegion(group.from().value())));
        }
    }
}
