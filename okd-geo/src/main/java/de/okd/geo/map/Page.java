package de.okd.geo.map;

import de.okd.geo.draw.Drawing;
import de.okd.geo.draw.Mark;
import de.okd.geo.draw.Outlines;
import de.okd.geo.draw.TextBox;
import de.okd.geo.draw.TextStyle;
import de.okd.geo.draw.TextTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Where things stand on every map: title, map, legend beside it, sources below. */
final class Page {
    static final double WIDTH = 960;
    static final double MARGIN = 32;
    static final double MAP_WIDTH = 620;
    static final double MAP_HEIGHT = 700;
    private static final double LEGEND_LEFT = 684;

    private final List<Mark> marks = new ArrayList<>();
    private final Caption caption;
    private final Legend legend;
    private final double top;
    private double y = MARGIN;

    Page(Caption caption) {
        this.caption = caption;
        head();
        this.top = y;
        this.legend = new Legend(LEGEND_LEFT, y, WIDTH - MARGIN - LEGEND_LEFT, caption.language());
    }

    private void head() {
        lines(caption.title(), Look.TITLE, 22, 8);
        y += 14;
        if (!caption.subtitle().isEmpty()) {
            y -= 18;
            lines(caption.subtitle(), Look.SUBTITLE, 18, 0);
        }
        y += 24;
    }

    private void lines(String text, TextStyle style, double above, double below) {
        for (String line : TextBox.lines(text, style.size(), WIDTH - 2 * MARGIN)) {
            y += above;
            add(new Mark.Text(line, MARGIN, y, style));
            y += below;
        }
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void addAll(Collection<? extends Mark> more) {
        marks.addAll(more);
    }

    Legend legend() {
        return legend;
    }

    /** The pixel row below the title. */
    double top() {
        return top;
    }

    Language language() {
        return caption.language();
    }

    /** The place of one map that has the page to itself. */
    MapFrame frame(Envelope metres) {
        return MapFrame.fitted(metres, MARGIN, top, MAP_WIDTH, MAP_HEIGHT);
    }

    /** @param mapBottom the pixel row below the map */
    Drawing finished(double mapBottom, List<String> sources, String description, TextTable table) {
        addAll(legend.marks());
        y = Math.max(mapBottom, legend.bottom()) + 26;
        add(new Mark.Outline(Outlines.line(MARGIN, y, WIDTH - MARGIN, y), Look.RULE, null));
        y += 8;
        sources.forEach(source -> lines(source, Look.SOURCE, 14, 0));
        y += MARGIN - 8;
        return new Drawing(WIDTH, y, caption.title(), description, language().tag(), marks, table);
    }
}
