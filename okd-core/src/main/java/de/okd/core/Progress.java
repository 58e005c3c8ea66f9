package de.okd.core;

/**
 * How far a long task has come.
 *
 * @param task what is being worked on, for example a file name
 * @param done steps finished
 * @param total steps in all
 * @param rows rows of the current step's dataset stored so far; told for every 100,000 of them
 */
public record Progress(String task, int done, int total, long rows) {
    public Progress(String task, int done, int total) {
        this(task, done, total, 0);
    }

    Progress withRows(long stored) {
        return new Progress(task, done, total, stored);
    }

    /**
     * Told before each step, during long ones, and once after the last. Called on the working thread; during a step, while
     * that waits, on a thread of the database. What it throws ends the task.
     */
    @FunctionalInterface
    public interface Listener {
        Listener SILENT = progress -> {};

        void on(Progress progress);
    }
}
