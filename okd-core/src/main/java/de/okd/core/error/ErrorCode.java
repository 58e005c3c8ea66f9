package de.okd.core.error;

/** The stable name of an error; its {@link Kind} tells who can mend it. */
public enum ErrorCode {
    UNKNOWN_NAME(Kind.USER),
    INVALID_REGION_KEY(Kind.USER),
    INVALID_PERIOD(Kind.USER),
    INVALID_FORMULA(Kind.USER),
    UNANSWERABLE(Kind.USER),
    UNHARMONISED(Kind.USER),
    INVALID_QUERY(Kind.USER),
    UNRECOGNISED_FILE(Kind.SOURCE),
    TRUNCATED_FILE(Kind.SOURCE),
    INVALID_LAYOUT(Kind.SOURCE),
    MISSING_COMPANION(Kind.SOURCE),
    INVALID_DATA(Kind.DATA),
    NO_GEOMETRY(Kind.DATA),
    UNREADABLE(Kind.RESOURCE),
    UNWRITABLE(Kind.RESOURCE),
    STORE_IN_USE(Kind.RESOURCE),
    STORE_UNUSABLE(Kind.RESOURCE),
    STORE_READ_ONLY(Kind.USER),
    RULE_BROKEN(Kind.DATA),
    CANCELLED(Kind.RESOURCE),
    INTERNAL(Kind.INTERNAL);

    /** Who can mend an error. */
    public enum Kind {
        /** The caller asked for something that cannot be. */
        USER,
        /** The delivered numbers contradict themselves. */
        DATA,
        /** The delivered file is not what it claims to be. */
        SOURCE,
        /** Disk, memory, locks, permissions. */
        RESOURCE,
        /** A defect of OKD. */
        INTERNAL
    }

    private final Kind kind;

    ErrorCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
