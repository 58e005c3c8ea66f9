package de.okd.indicators.compare;

import java.util.List;

/**
 * Regions that are compared with each other.
 *
 * @param name for example {@code municipality, kleine Mittelstadt}
 * @param members their positions among the regions of the table
 */
public record PeerGroup(String name, List<Integer> members) {
    public PeerGroup {
        members = List.copyOf(members);
    }
}
