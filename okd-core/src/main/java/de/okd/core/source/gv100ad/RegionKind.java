package de.okd.core.source.gv100ad;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** The official words for the text codes (Textkennzeichen). */
final class RegionKind {
    /** A municipality without association; the register repeats it as an association of its own. */
    static final String WITHOUT_ASSOCIATION = "50";

    private static final Map<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("41", "Kreisfreie Stadt")
            .put("42", "Stadtkreis")
            .put("43", "Kreis")
            .put("44", "Landkreis")
            .put("45", "Regionalverband")
            .put(WITHOUT_ASSOCIATION, "Verbandsfreie Gemeinde")
            .put("51", "Amt")
            .put("52", "Samtgemeinde")
            .put("53", "Verbandsgemeinde")
            .put("54", "Verwaltungsgemeinschaft")
            .put("55", "Kirchspielslandgemeinde")
            .put("56", "Verwaltungsverband")
            .put("57", "Verwaltungsgemeinschaft nach Trägermodell")
            .put("58", "Erfüllende Gemeinde")
            .put("60", "Markt")
            .put("61", "Kreisfreie Stadt")
            .put("62", "Stadtkreis")
            .put("63", "Stadt")
            .put("64", "Gemeinde")
            .put("65", "Gemeindefreies Gebiet, bewohnt")
            .put("66", "Gemeindefreies Gebiet, unbewohnt")
            .put("67", "Große Kreisstadt")
            .build();

    private RegionKind() {}

    /** The word for a line; lines above the districts carry no code. Empty for a code the description does not know. */
    static Optional<String> find(Gv100adLine line) {
        return switch (line.type()) {
            case STATE -> Optional.of("Land");
            case ADMINISTRATIVE_REGION -> Optional.of("Regierungsbezirk oder statistische Region");
            case PLANNING_REGION -> Optional.of("Region");
            case DISTRICT, ASSOCIATION, MUNICIPALITY -> Optional.ofNullable(WORDS.get(line.kind()));
        };
    }
}
