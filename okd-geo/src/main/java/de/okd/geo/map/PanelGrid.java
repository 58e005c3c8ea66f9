package de.okd.geo.map;

import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/** Equal maps in rows and columns, as large as the page allows. */
record PanelGrid(Envelope metres, int count, int columns, double top) {
    private static final double GAP = 16;
    private static final double TITLE = 26;

    static PanelGrid fitting(Envelope metres, int count, double top) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(columns -> new PanelGrid(metres, count, columns, top))
                .reduce((best, next) -> next.scale() > best.scale() ? next : best)
                .orElseThrow();
    }

    private int rows() {
        return (count + columns - 1) / columns;
    }

    private double width() {
        return (Page.MAP_WIDTH - (columns - 1) * GAP) / columns;
    }

    private double scale() {
        double height = (Page.MAP_HEIGHT - (rows() - 1) * GAP) / rows() - TITLE;
        return Math.min(width() / metres.getWidth(), height / metres.getHeight());
    }

    private double rowHeight() {
        return TITLE + scale() * metres.getHeight() + GAP;
    }

    /** Where the first panel is: the others are moved copies. */
    MapFrame first() {
        return MapFrame.fitted(metres, Page.MARGIN, top + TITLE, width(), scale() * metres.getHeight());
    }

    double left(int panel) {
        return Page.MARGIN + (panel % columns) * (width() + GAP);
    }

    /** The line the title stands on. */
    double titleLine(int panel) {
        return top + downBy(panel) + 14;
    }

    double rightBy(int panel) {
        return left(panel) - Page.MARGIN;
    }

    double downBy(int panel) {
        int row = panel / columns;
        return row * rowHeight();
    }

    double bottom() {
        return top + rows() * rowHeight() - GAP;
    }
}
