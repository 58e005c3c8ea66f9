package de.okd.indicators.cube;

import de.okd.core.region.Region;
import de.okd.core.region.RegionRegister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The regions asked for beside every table that may answer, worked out once for each table. */
final class Question {
    private final AskedRegions asked;
    private final int own;
    private final RegionRegister register;
    private final Map<TableAxes, RegionNodes> nodes = new ConcurrentHashMap<>();

    /** @param own how many of the regions were really asked for; those after them only help */
    Question(AskedRegions asked, int own, RegionRegister register) {
        this.asked = asked;
        this.own = own;
        this.register = register;
    }

    List<Region> regions() {
        return asked.regions();
    }

    AskedRegions asked() {
        return asked;
    }

    RegionRegister register() {
        return register;
    }

    boolean isAbout(AskedRegions others, RegionRegister itsRegister) {
        return register == itsRegister && asked.equals(others);
    }

    RegionNodes nodes(TableAxes table) {
        return nodes.computeIfAbsent(
                table,
                each -> new RegionNodes(
                        each,
                        asked.regions().stream().map(Region::key).toList(),
                        own,
                        key -> asked.parts(key, each, register)));
    }

    /** The same for all regions of a table. */
    Question everywhere(TableAxes table) {
        List<Region> all = table.facts().axes().regions();
        return new Question(new AskedRegions(all, Map.of()), all.size(), register);
    }

    RollUp.Result sum(TermSum term, Cubes cubes, Capacity capacity) {
        return Objects.requireNonNull(sums(List.of(term), cubes, capacity).get(term));
    }

    /** The sums of terms, completed from below and from totals; one reading of each table. */
    Map<TermSum, RollUp.Result> sums(List<TermSum> terms, Cubes cubes, Capacity capacity) {
        List<TermSum> all = terms.stream()
                .flatMap(term -> Stream.concat(
                        Stream.of(term),
                        term.complements().stream().flatMap(each -> Stream.of(each.whole(), each.rest()))))
                .distinct()
                .toList();
        Map<TermSum, RollUp.Result> results = published(all, cubes, capacity);
        Complements complements = new Complements(this, cubes, capacity);
        terms.forEach(term -> complements.fill(term, results));
        return results;
    }

    /** The sums of terms, completed from below. */
    Map<TermSum, RollUp.Result> published(List<TermSum> terms, Cubes cubes, Capacity capacity) {
        Map<TermSum, RollUp.Result> results = new HashMap<>();
        for (TableAxes table : terms.stream().map(TermSum::table).distinct().toList()) {
            List<TermSum> ofTable =
                    terms.stream().filter(term -> term.table() == table).toList();
            RegionNodes beside = nodes(table);
            TableSums published = TableSums.read(table, beside, ofTable, cubes, capacity);
            RollUp rollUp = new RollUp(beside, regions());
            RollUp.Result[] completed = new RollUp.Result[ofTable.size()];
            capacity.workers()
                    .each(
                            completed.length,
                            i -> completed[i] = rollUp.of(ofTable.get(i), published.sums(i), published.states(i)));
            for (int i = 0; i < completed.length; i++) {
                results.put(ofTable.get(i), completed[i]);
            }
        }
        return results;
    }
}
