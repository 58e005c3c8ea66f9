package de.okd.core.error;

import org.jspecify.annotations.Nullable;

/**
 * Everything OKD refuses to do. The message says what was attempted, what was found, what was expected, and the remedy;
 * {@link #place()} says where.
 */
public final class OkdException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Place place;

    public OkdException(ErrorCode code, String message) {
        this(code, message, Place.NOWHERE, null);
    }

    public OkdException(ErrorCode code, String message, Place place) {
        this(code, message, place, null);
    }

    public OkdException(ErrorCode code, String message, Place place, @Nullable Throwable cause) {
        super(place.equals(Place.NOWHERE) ? message : message + " [" + place + "]", cause);
        this.code = code;
        this.place = place;
    }

    public ErrorCode code() {
        return code;
    }

    /** Where it happened; {@link Place#NOWHERE} if no file or region is concerned. */
    public Place place() {
        return place == null ? Place.NOWHERE : place;
    }
}
