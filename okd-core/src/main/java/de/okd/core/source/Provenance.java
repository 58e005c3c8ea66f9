package de.okd.core.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where data come from.
 *
 * @param file the name of the file as delivered
 * @param sha256 of the file's bytes, in hexadecimal; several files of one delivery are hashed in the order of their names
 * @param publisher the statistics or register it was taken from
 * @param licence under which it may be used
 * @param attribution the copyright notice the licence asks to be shown
 * @param retrieved when it was taken from the publisher's database (German local time), or null if the file does not say
 * @param territorialStatus the date whose municipal boundaries it follows, or null if the file does not say
 */
public record Provenance(
        String file,
        String sha256,
        String publisher,
        Licence licence,
        String attribution,
        @Nullable LocalDateTime retrieved,
        @Nullable LocalDate territorialStatus) {}
