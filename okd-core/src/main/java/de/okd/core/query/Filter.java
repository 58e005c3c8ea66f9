package de.okd.core.query;

import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A choice as the {@code WHERE} of a statement about a view with the alias {@code d}. */
final class Filter {
    private final Choice choice;
    private final Selection selection;

    Filter(Choice choice, Selection selection) {
        this.choice = choice;
        this.selection = selection;
    }

    /** Everything. */
    SqlText where() {
        List<SqlText> terms = axes();
        if (choice.measures().size() < choice.facts().structure().measures().size()) {
            terms.add(new SqlText()
                    .add("d.measure")
                    .isOneOf(choice.measures().stream().map(Measure::id).toList()));
        }
        List<Dimension> dimensions = choice.facts().structure().dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            List<Code> codes = choice.codes().get(d);
            if (codes.size() < dimensions.get(d).codes().size()) {
                terms.add(new SqlText()
                        .add("d." + SqlText.name(choice.columns().get(d)))
                        .isOneOf(codes.stream().map(Code::id).toList()));
            }
        }
        terms.addAll(values(selection.conditions(), "d."));
        return joined(terms);
    }

    /** Region and period only. */
    SqlText whereRegionAndPeriod() {
        return joined(axes());
    }

    private List<SqlText> axes() {
        List<SqlText> terms = new ArrayList<>();
        if (choice.regions().size() < choice.facts().regions().size()) {
            terms.add(regions());
        }
        Set<Period> all =
                choice.facts().slices().stream().map(slice -> slice.period()).collect(Collectors.toSet());
        if (choice.periods().size() < all.size()) {
            terms.add(new SqlText()
                    .add("d.period")
                    .isOneOf(choice.periods().stream().map(Period::toString).toList()));
        }
        return terms;
    }

    /** Said by prefix and level where that means the same, because lists of keys are hard to read. */
    private SqlText regions() {
        String prefix = selection.conditions(Condition.Within.class).stream()
                .map(Condition.Within::region)
                .filter(region -> region.level() != RegionLevel.COUNTRY)
                .map(RegionKey::value)
                .reduce("", (first, second) -> second);
        List<RegionLevel> levels = selection.conditions(Condition.AtLevel.class).stream()
                .map(Condition.AtLevel::level)
                .toList();
        List<Region> described = choice.facts().regions().stream()
                .filter(region -> region.key().value().startsWith(prefix)
                        && (levels.isEmpty() || levels.contains(region.key().level())))
                .toList();
        Set<Region> others = new HashSet<>(choice.regions());
        if ((prefix.isEmpty() && levels.isEmpty()) || described.isEmpty() || !others.containsAll(described)) {
            return listed(choice.regions());
        }
        described.forEach(others::remove);
        SqlText text = described(prefix, levels);
        return others.isEmpty()
                ? text
                : new SqlText()
                        .add("(")
                        .add(text)
                        .add(" OR ")
                        .add(listed(choice.regions().stream()
                                .filter(others::contains)
                                .toList()))
                        .add(")");
    }

    private static SqlText described(String prefix, List<RegionLevel> levels) {
        SqlText text = new SqlText();
        if (!prefix.isEmpty()) {
            text.add("starts_with(d.region, ").parameter(prefix).add(")");
        }
        if (!levels.isEmpty()) {
            text.add(prefix.isEmpty() ? "" : " AND ").add("d.region_level").isOneOf(levels);
        }
        return text;
    }

    private static SqlText listed(List<Region> regions) {
        return new SqlText()
                .add("d.region")
                .isOneOf(regions.stream().map(region -> region.key().value()).toList());
    }

    static boolean isByValue(Selection selection) {
        return !values(selection.conditions(), "").isEmpty();
    }

    /** The conditions on value and status. */
    static List<SqlText> values(List<Condition> conditions, String alias) {
        List<SqlText> terms = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.ValueBetween between) {
                terms.add(new SqlText()
                        .add(alias + "value BETWEEN ")
                        .parameter(between.least())
                        .add(" AND ")
                        .parameter(between.most()));
            } else if (condition instanceof Condition.HasStatus status) {
                terms.add(new SqlText().add(alias + "status").isOneOf(status.statuses()));
            }
        }
        return terms;
    }

    static SqlText joined(List<SqlText> terms) {
        SqlText text = new SqlText();
        for (int i = 0; i < terms.size(); i++) {
            text.add(i == 0 ? "\nWHERE " : " AND ").add(terms.get(i));
        }
        return text;
    }
}
