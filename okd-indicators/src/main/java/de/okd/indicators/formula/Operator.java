package de.okd.indicators.formula;

/** The four operators. */
public enum Operator {
    PLUS('+', 1),
    MINUS('-', 1),
    TIMES('*', 2),
    DIVIDED_BY('/', 2);

    private final char symbol;
    private final int precedence;

    Operator(char symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    public char symbol() {
        return symbol;
    }

    /** Higher binds tighter. */
    public int precedence() {
        return precedence;
    }

    /** Division by zero gives an infinity or {@code NaN}, which callers must turn into a status. */
    public double apply(double left, double right) {
        return switch (this) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDED_BY -> left / right;
        };
    }
}
