package de.okd.core.export;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as publishers print them, made independent of the reader's zone. */
final class GermanTime {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private GermanTime() {}

    /** ISO 8601 with the offset of German local time. */
    static String instant(LocalDateTime local) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atZone(ZONE));
    }
}
