package de.okd.geo.classify;

/**
 * Fisher's dynamic programme over different values with their frequencies. The best last cut of the first j values moves to
 * the right with j, so half of the values need only look on one side of the middle one's cut.
 */
final class FisherJenks {
    private final double[] weight;
    private final double[] sum;
    private final double[] square;
    private final int[][] cuts;
    private double[] fewer;
    private double[] best;

    /** @param classes at most as many as there are values */
    FisherJenks(double[] values, int[] frequencies, int classes) {
        int count = values.length;
        weight = new double[count + 1];
        sum = new double[count + 1];
        square = new double[count + 1];
        accumulate(values, frequencies);
        cuts = new int[classes][count + 1];
        fewer = new double[count + 1];
        best = new double[count + 1];
        solve(count, classes);
    }

    /** Moved by the mean, because the squares of large numbers would cancel. */
    private void accumulate(double[] values, int[] frequencies) {
        double mean = mean(values, frequencies);
        for (int i = 0; i < values.length; i++) {
            double moved = values[i] - mean;
            weight[i + 1] = weight[i] + frequencies[i];
            sum[i + 1] = sum[i] + frequencies[i] * moved;
            square[i + 1] = square[i] + frequencies[i] * moved * moved;
        }
    }

    private static double mean(double[] values, int[] frequencies) {
        double total = 0;
        long count = 0;
        for (int i = 0; i < values.length; i++) {
            total += frequencies[i] * (values[i] - values[0]);
            count += frequencies[i];
        }
        return values[0] + total / count;
    }

    private void solve(int count, int classes) {
        for (int end = 1; end <= count; end++) {
            fewer[end] = cost(0, end);
        }
        for (int row = 1; row < classes; row++) {
            halve(row, row + 1, count, row, count - 1);
            double[] old = fewer;
            fewer = best;
            best = old;
        }
    }

    /** For all ends from {@code first} to {@code last}, whose cuts lie between {@code lowest} and {@code highest}. */
    private void halve(int row, int first, int last, int lowest, int highest) {
        if (first > last) {
            return;
        }
        int end = (first + last) >>> 1;
        int cut = cut(end, lowest, Math.min(highest, end - 1));
        cuts[row][end] = cut;
        best[end] = fewer[cut] + cost(cut, end);
        halve(row, first, end - 1, lowest, cut);
        halve(row, end + 1, last, cut, highest);
    }

    private int cut(int end, int lowest, int highest) {
        int cut = lowest;
        double least = Double.POSITIVE_INFINITY;
        for (int i = lowest; i <= highest; i++) {
            double total = fewer[i] + cost(i, end);
            if (total < least) {
                least = total;
                cut = i;
            }
        }
        return cut;
    }

    /** Squared differences from the mean of the values from {@code start} to before {@code end}. */
    private double cost(int start, int end) {
        double total = sum[end] - sum[start];
        return square[end] - square[start] - total * total / (weight[end] - weight[start]);
    }

    /** The index of the first value of each class. */
    int[] starts() {
        int[] starts = new int[cuts.length];
        int end = weight.length - 1;
        for (int row = cuts.length - 1; row > 0; row--) {
            end = cuts[row][end];
            starts[row] = end;
        }
        return starts;
    }
}
