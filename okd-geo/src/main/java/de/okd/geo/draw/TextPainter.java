package de.okd.geo.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

/** Draws text as outlines of letters, which look alike at every scale. */
final class TextPainter {
    private static final float HALO_WIDTH = 2.6f;

    /** A few letters may be wider than the mean of many, and do no harm. */
    private static final int SHORT = 8;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Graphics2D graphics;

    TextPainter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void paint(Mark.Text text) {
        if (!text.text().isBlank()) {
            Shape letters = letters(text);
            if (text.style().halo().isVisible()) {
                graphics.setPaint(MarkPainter.paint(text.style().halo()));
                graphics.setStroke(MarkPainter.pen(HALO_WIDTH));
                graphics.draw(letters);
            }
            graphics.setPaint(MarkPainter.paint(text.style().colour()));
            graphics.fill(letters);
        }
    }

    private static Shape letters(Mark.Text text) {
        TextStyle style = text.style();
        Font font = Fonts.of(style.bold() ? Font.BOLD : Font.PLAIN).deriveFont((float) style.size());
        TextLayout layout = new TextLayout(text.text(), font, EXACT);
        double width = layout.getAdvance();
        double squeeze =
                text.text().length() < SHORT ? 1 : Math.min(1, TextBox.width(text.text(), style.size()) / width);
        double start = text.x() - shareLeftOfPlace(style) * width * squeeze;
        AffineTransform place = AffineTransform.getTranslateInstance(start, text.y());
        place.scale(squeeze, 1);
        return layout.getOutline(place);
    }

    private static double shareLeftOfPlace(TextStyle style) {
        return switch (style.anchor()) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }
}
