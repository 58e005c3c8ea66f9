package de.okd.core;

/**
 * How far a long task has come.
 *
 * @param task what is being worked on, for example a file name
 * @param done steps finished
 * @param total steps in all
 */
public record Progress(String task, int done, int total) {

    /** Told before each step and once after the last; called on the working thread. */
    @FunctionalInterface
    public interface Listener {
        Listener SILENT = progress -> {};

        void on(Progress progress);
    }
}
