package de.okd.geo.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A hatching as a tile of Java2D, finer than the page, so that it stays sharp when the page is enlarged. */
final class HatchTile {
    private static final int FINENESS = 4;

    private HatchTile() {}

    static TexturePaint of(Hatch hatch) {
        int side = Hatch.SIDE * FINENESS;
        BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = tile.createGraphics();
        graphics.setPaint(MarkPainter.paint(Hatch.GROUND));
        graphics.fillRect(0, 0, side, side);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(FINENESS, FINENESS);
        graphics.setPaint(MarkPainter.paint(hatch.ink()));
        graphics.setStroke(MarkPainter.pen((float) hatch.width()));
        graphics.draw(ScreenShapes.of(Outlines.segments(hatch.lines())));
        graphics.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, Hatch.SIDE, Hatch.SIDE));
    }
}
