package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;

/**
 * What is known of a sum's parts, in one byte: in the lower half the worst status of those with a value, in the upper half
 * the worst of those without. That is all a status of a sum needs, and two such bytes can be merged like the sums
 * themselves. All parts plain numbers is 0.
 */
final class PartState {
    /** No part yet. */
    static final byte EMPTY = 15;

    static final byte ABSENT = of(ObservationStatus.ABSENT.number());

    private static final int NO_VALUE = 15;
    private static final int LAST_WITH_VALUE = ObservationStatus.INCOMPLETE.number();
    private static final int ZERO = ObservationStatus.ZERO.number();

    private PartState() {}

    /** Of a sum of one part. */
    static byte of(int status) {
        return (byte) (status <= LAST_WITH_VALUE ? status : status << 4 | NO_VALUE);
    }

    /** Of the sum of all parts of two sums. */
    static byte merge(byte a, byte b) {
        if (a == EMPTY || b == EMPTY) {
            return a == EMPTY ? b : a;
        }
        int missing = Math.max(a & 0xf0, b & 0xf0);
        return (byte) (missing | valued(a & 0xf, b & 0xf));
    }

    /** "Exactly nothing" is a plain number once it is computed with. */
    private static int valued(int a, int b) {
        if (a == NO_VALUE && b == NO_VALUE) {
            return NO_VALUE;
        }
        int worse = a == NO_VALUE ? b : b == NO_VALUE ? a : Math.max(a, b);
        return worse == ZERO ? 0 : worse;
    }

    static boolean hasValue(byte state) {
        return (state & 0xf) != NO_VALUE;
    }

    /** Whether every part has a value and none of them is itself incomplete. */
    static boolean isComplete(byte state) {
        return (state & 0xf0) == 0 && (state & 0xf) < LAST_WITH_VALUE;
    }

    /** Whether some parts are secret, and none lacks a value for another reason. */
    static boolean lacksSecretsOnly(byte state) {
        return (state & 0xf0) >> 4 == ObservationStatus.SECRET.number();
    }

    /** A part without value makes the sum incomplete, or valueless if no part has a value. */
    static ObservationStatus status(byte state) {
        int missing = (state & 0xf0) >> 4;
        if (missing == 0) {
            return ObservationStatus.of(state & 0xf);
        }
        return hasValue(state) ? ObservationStatus.INCOMPLETE : ObservationStatus.of(missing);
    }
}
