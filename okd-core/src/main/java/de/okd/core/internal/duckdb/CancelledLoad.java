package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import org.jspecify.annotations.Nullable;

/** DuckDB calls from threads of its own, which the interrupt of the thread that loads does not reach. */
final class CancelledLoad {
    private CancelledLoad() {}

    static void throwIfInterrupted(@Nullable Thread loading) {
        if (loading != null && loading.isInterrupted()) {
            throw new OkdException(ErrorCode.CANCELLED, "The load was cancelled; nothing of it is stored.");
        }
    }

    /** To be called by the thread that loads, before it throws. */
    static void useUpInterrupt(RuntimeException failure) {
        if (failure instanceof OkdException e && e.code() == ErrorCode.CANCELLED) {
            Thread.interrupted();
        }
    }
}
