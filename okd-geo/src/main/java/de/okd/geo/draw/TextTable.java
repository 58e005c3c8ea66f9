package de.okd.geo.draw;

import java.util.List;

/**
 * What a drawing shows, as a table for those who cannot see it or want the numbers.
 *
 * @param rows each with as many cells as the head
 */
public record TextTable(List<String> head, List<List<String>> rows) {
    public TextTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
