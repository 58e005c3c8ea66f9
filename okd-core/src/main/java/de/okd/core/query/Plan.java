package de.okd.core.query;

import java.util.List;

/**
 * How a query is answered.
 *
 * @param title of the answer
 * @param steps in words
 */
record Plan(String title, List<String> steps, Statement statement) {

    /** Numbered steps, then the SQL. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append(i + 1).append(". ").append(steps.get(i)).append(".\n");
        }
        return text.append("\nSQL:\n").append(statement).append('\n').toString();
    }
}
