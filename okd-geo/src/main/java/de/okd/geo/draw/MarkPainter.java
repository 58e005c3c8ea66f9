package de.okd.geo.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/** Draws marks with Java2D. */
final class MarkPainter {
    private final Graphics2D graphics;
    private final TextPainter texts;

    MarkPainter(Graphics2D graphics) {
        this.graphics = graphics;
        this.texts = new TextPainter(graphics);
    }

    void paint(Mark mark) {
        if (mark instanceof Mark.Outline outline) {
            shape(ScreenShapes.of(outline.geometry()), outline.style());
        } else if (mark instanceof Mark.Disc disc) {
            shape(circle(disc.x(), disc.y(), disc.radius()), disc.style());
        } else if (mark instanceof Mark.Text text) {
            texts.paint(text);
        } else if (mark instanceof Mark.Dots dots) {
            dots(dots);
        }
    }

    private void shape(Shape shape, ShapeStyle style) {
        if (style.fill() != Colour.NONE) {
            graphics.setPaint(paint(style.fill()));
            graphics.fill(shape);
        }
        if (style.stroke().isVisible()) {
            graphics.setPaint(paint(style.stroke()));
            graphics.setStroke(pen((float) style.strokeWidth()));
            graphics.draw(shape);
        }
    }

    static BasicStroke pen(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void dots(Mark.Dots dots) {
        graphics.setPaint(paint(dots.colour()));
        for (int i = 0; i < dots.places().length(); i += 2) {
            graphics.fill(circle(dots.places().get(i), dots.places().get(i + 1), dots.diameter() / 2));
        }
    }

    static Paint paint(Fill fill) {
        if (fill instanceof Hatch hatch) {
            return HatchTile.of(hatch);
        }
        Colour colour = (Colour) fill;
        int rgb = colour.rgb();
        return new Color(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF, (int) Math.round(colour.opacity() * 255));
    }
}
