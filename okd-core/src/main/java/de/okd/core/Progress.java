package de.okd.core;

/**
 * How far a long task has come.
 *
 * @param task what is being worked on: a file's name, a question's title
 * @param done files finished; of a question, percent of the work as DuckDB estimates it, which never falls, stays 0 while
 *     DuckDB cannot tell, and is 100 only at the end
 * @param total files in all; of a question 100
 * @param rows of the current file's dataset stored so far, told for every 100,000 of them; of a question, of its answer read
 *     so far
 */
public record Progress(String task, int done, int total, long rows) {
    public Progress(String task, int done, int total) {
        this(task, done, total, 0);
    }

    Progress withRows(long stored) {
        return new Progress(task, done, total, stored);
    }

    /**
     * Told before each step, during long ones, and once after the last. Called on the working thread; during a step on
     * another, never by two at once. It must not wait for the working thread. What it throws ends the task.
     */
    @FunctionalInterface
    public interface Listener {
        Listener SILENT = progress -> {};

        void on(Progress progress);
    }
}
