package de.okd.core.source.gv100ad;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The date whose regions a register lists; every line repeats it, so that the most frequent one is meant.
 *
 * @param text as the lines write it, {@code 20231130}
 */
record TerritorialStatus(String text, LocalDate date) {

    static TerritorialStatus of(List<String> lines, Place place) {
        Map<String, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(Gv100adLine.dateField(line), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
                .map(Map.Entry::getKey)
                .flatMap(text -> find(text).stream())
                .findFirst()
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not read the municipal register: no line has a date as 20231130 in columns 3 to 10.",
                        place));
    }

    private static Optional<TerritorialStatus> find(String text) {
        try {
            return Optional.of(new TerritorialStatus(text, LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    boolean isOf(String line) {
        return Gv100adLine.dateField(line).equals(text);
    }
}
