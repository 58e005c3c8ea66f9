package de.okd.core.source.tabular;

import de.okd.core.source.Rows;
import de.okd.core.source.cell.Dictionary;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers the distinct texts of a column, or of several columns that together hold a key. */
sealed interface ColumnTexts {

    /** The number of the row's text, -1 if it is blank. */
    int number(Rows rows);

    String text(int number);

    static ColumnTexts of(int[] columns, Charset charset) {
        return columns.length == 1 ? new Single(columns[0], new Dictionary(charset)) : new Composed(columns, charset);
    }

    /** One column. */
    record Single(int column, Dictionary dictionary) implements ColumnTexts {
        @Override
        public int number(Rows rows) {
            return rows.number(column, dictionary);
        }

        @Override
        public String text(int number) {
            return dictionary.texts().get(number);
        }
    }

    /** The parts of a region key, filled with zeros. */
    final class Composed implements ColumnTexts {
        private static final int[] AGS = {2, 1, 2, 3};
        private static final int[] ARS = {2, 1, 2, 4, 3};

        private final List<Single> parts;
        private final int[] numbers;
        private final Combinations combinations;

        Composed(int[] columns, Charset charset) {
            this.parts = IntStream.of(columns)
                    .mapToObj(column -> new Single(column, new Dictionary(charset)))
                    .toList();
            this.numbers = new int[columns.length];
            this.combinations = new Combinations(columns.length);
        }

        @Override
        public int number(Rows rows) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = parts.get(i).number(rows);
            }
            return numbers[0] < 0 ? -1 : combinations.number(numbers);
        }

        @Override
        public String text(int number) {
            int[] widths = parts.size() == ARS.length ? ARS : AGS;
            StringBuilder key = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                int part = combinations.part(number, i);
                String text = part < 0 ? "" : parts.get(i).text(part);
                key.append("0".repeat(Math.max(0, widths[i] - text.length()))).append(text);
            }
            return key.toString();
        }
    }
}
