package de.okd.core.internal.duckdb;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where DuckDB keeps changes that are not in a database's file yet. What it adds to the name goes before a question mark,
 * or last.
 */
final class WriteAheadLog {
    private WriteAheadLog() {}

    /** The log, and those that exist during a checkpoint and after a crash. */
    static List<Path> of(Path file) {
        String text = file.toAbsolutePath().toString();
        int question = text.indexOf('?');
        int end = question < 0 ? text.length() : question;
        return Stream.of(".wal", ".wal.checkpoint", ".wal.recovery")
                .map(added -> Path.of(text.substring(0, end) + added + text.substring(end)))
                .toList();
    }
}
