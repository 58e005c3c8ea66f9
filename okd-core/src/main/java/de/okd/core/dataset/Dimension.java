package de.okd.core.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way in which observations are broken down, with the codes that occur.
 *
 * @param id the standard name ({@code sex}, {@code age}, {@code nationality}) or the name the table's header gives
 * @param label as delivered
 * @param codes in the order delivered; at most one is the total. Those of a hierarchical list name their parents
 */
public record Dimension(String id, String label, List<Code> codes) {
    public Dimension {
        codes = List.copyOf(codes);
    }

    public Optional<Code> findTotal() {
        return codes.stream().filter(Code::isTotal).findFirst();
    }

    /**
     * Whether the parts make up the whole: several codes, and age bands without gap or overlap from 0 on. "Foreigners" alone
     * do not.
     */
    public boolean isExhaustive() {
        return tile(new AgeBand(0, AgeBand.OPEN), parts());
    }

    /** Whether the children of a code make it up: several, and age bands that tile its own. */
    public boolean isExhaustive(Code parent) {
        return tile(parent.findAges().orElse(new AgeBand(0, AgeBand.OPEN)), children(parent));
    }

    private static boolean tile(AgeBand whole, List<Code> parts) {
        List<AgeBand> bands =
                parts.stream().flatMap(code -> code.findAges().stream()).toList();
        return parts.size() > 1 && (bands.isEmpty() || whole.isTiledBy(bands));
    }

    /**
     * The codes that are counted once in a sum over the dimension: all but the total and, in a hierarchical list, but those
     * that are parts of another code.
     */
    public List<Code> parts() {
        Set<String> parents = parents();
        return codes.stream()
                .filter(code -> !code.isTotal()
                        && code.findParent().filter(parents::contains).isEmpty())
                .toList();
    }

    /** The ids a code can be a part of; the total is the whole of all and makes no code a lower one. */
    private Set<String> parents() {
        return codes.stream().filter(code -> !code.isTotal()).map(Code::id).collect(Collectors.toSet());
    }

    /** The codes directly below another in a hierarchical list; of the total, the {@link #parts()}. */
    public List<Code> children(Code parent) {
        return parent.isTotal()
                ? parts()
                : codes.stream()
                        .filter(code ->
                                code.findParent().filter(parent.id()::equals).isPresent())
                        .toList();
    }

    /** The codes that others are parts of: the total, and those with children. */
    public List<Code> wholes() {
        Set<String> parents =
                codes.stream().flatMap(code -> code.findParent().stream()).collect(Collectors.toSet());
        return codes.stream()
                .filter(code -> code.isTotal() || parents.contains(code.id()))
                .toList();
    }
}
