package de.okd.core.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A way in which observations are broken down, with the codes that occur.
 *
 * @param id the standard name ({@code sex}, {@code age}, {@code nationality}) or the name the table's header gives
 * @param label as delivered
 * @param codes in the order delivered; at most one is the total
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
        List<AgeBand> bands =
                parts().stream().flatMap(code -> code.findAges().stream()).toList();
        return parts().size() > 1 && (bands.isEmpty() || new AgeBand(0, AgeBand.OPEN).isTiledBy(bands));
    }

    /** All codes but the total. */
    public List<Code> parts() {
        return codes.stream().filter(code -> !code.isTotal()).toList();
    }
}
