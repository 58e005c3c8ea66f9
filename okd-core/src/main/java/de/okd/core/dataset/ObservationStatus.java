package de.okd.core.dataset;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an observation's value is worth, after SDMX {@code CL_OBS_STATUS} and the signs of German official statistics.
 *
 * <p>Declared from best to worst: a sum has the worst status of its parts, except that a part without a value makes it
 * {@link #INCOMPLETE}.
 */
public enum ObservationStatus {
    /** A plain number. */
    NORMAL(0, "A", "", "Wert"),
    /** The sign {@code -}: exactly nothing, so the value is zero. */
    ZERO(1, "A", "-", "nichts vorhanden, genau null"),
    REVISED(2, "A", "r", "berichtigter Wert"),
    PROVISIONAL(3, "P", "p", "vorläufiger Wert"),
    ESTIMATED(4, "E", "s", "geschätzter Wert"),
    /** A value in brackets: the office doubts it. */
    UNRELIABLE(5, "U", "()", "Aussagewert eingeschränkt"),
    /** A sum from which at least one part is missing: the value is a lower bound for counts. */
    INCOMPLETE(6, "U", "≥", "unvollständig: mindestens ein Teil ist geheim oder unbekannt"),
    /** The sign {@code .}: unknown or secret. */
    SECRET(7, "Q", ".", "unbekannt oder geheim zu halten"),
    /** The sign {@code ...}: will come later. */
    NOT_YET(8, "O", "...", "Angabe fällt später an"),
    /** The sign {@code /}: too unreliable to be published. */
    TOO_UNRELIABLE(9, "N", "/", "keine Angabe, da Zahlenwert nicht sicher genug"),
    /** The sign {@code x}: the question makes no sense here. */
    BLOCKED(10, "M", "x", "Tabellenfach gesperrt, Aussage nicht sinnvoll"),
    /** A quotient whose denominator is zero. */
    UNDEFINED(11, "M", "÷", "nicht definiert, da der Nenner null ist"),
    /** Nothing was delivered for this region, period and measure. */
    ABSENT(12, "O", "", "keine Angabe geliefert");

    private static final ObservationStatus[] VALUES = values();
    private static final Map<String, ObservationStatus> BY_SIGN =
            Stream.of(ZERO, SECRET, NOT_YET, TOO_UNRELIABLE, BLOCKED).collect(toMap(ObservationStatus::sign, s -> s));

    private final int number;
    private final String sdmxCode;
    private final String sign;
    private final String meaning;

    ObservationStatus(int number, String sdmxCode, String sign, String meaning) {
        this.number = number;
        this.sdmxCode = sdmxCode;
        this.sign = sign;
        this.meaning = meaning;
    }

    /** The status a sign in a table cell stands for; empty for numbers and for signs no office uses. */
    public static Optional<ObservationStatus> ofSign(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }

    /** The status stored as {@link #number()}. */
    public static ObservationStatus of(int number) {
        return VALUES[number];
    }

    /** A small number that stands for the status in the store; it never changes. */
    public int number() {
        return number;
    }

    /** The code of SDMX {@code CL_OBS_STATUS}. */
    public String sdmxCode() {
        return sdmxCode;
    }

    /** How tables print it; empty for {@link #NORMAL} and {@link #ABSENT}. */
    public String sign() {
        return sign;
    }

    /** The official German explanation. */
    public String meaning() {
        return meaning;
    }

    /** Whether a number stands beside this status. */
    public boolean hasValue() {
        return number <= INCOMPLETE.number;
    }

    /** A number without reservation, {@code -} included. */
    public boolean isPlain() {
        return number <= REVISED.number;
    }

    /**
     * The status of a number computed from numbers of this and the other status: the worse of the two. "Exactly nothing"
     * is a plain number once it is computed with.
     */
    public ObservationStatus combinedWith(ObservationStatus other) {
        ObservationStatus worse = worse(other);
        return worse == ZERO ? NORMAL : worse;
    }

    /** The worse of the two. */
    public ObservationStatus worse(ObservationStatus other) {
        return number >= other.number ? this : other;
    }
}
