package de.okd.geo.map;

import de.okd.geo.draw.Mark;
import de.okd.geo.draw.TextBox;
import de.okd.geo.draw.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/**
 * A name on the map.
 *
 * @param x the centre in pixels, as {@code y}
 */
record Label(List<String> lines, double x, double y, double fontSize) {
    private static final double LINE_HEIGHT = 1.1;
    private static final double ASCENT = 0.88;

    Label at(double newX, double newY) {
        return new Label(lines, newX, newY, fontSize);
    }

    double width() {
        return lines.stream()
                .mapToDouble(line -> TextBox.width(line, fontSize))
                .max()
                .orElse(0);
    }

    double height() {
        return lines.size() * fontSize * LINE_HEIGHT;
    }

    Envelope box() {
        return new Envelope(x - width() / 2, x + width() / 2, y - height() / 2, y + height() / 2);
    }

    List<Mark.Text> marks(TextStyle style) {
        double first = y - height() / 2 + fontSize * ASCENT;
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Mark.Text(lines.get(i), x, first + i * fontSize * LINE_HEIGHT, style))
                .toList();
    }
}
