package de.okd.geo.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawing as the bytes of a PNG. */
final class PngPage {
    private static final double MOST_PIXELS = 1e8;

    private PngPage() {}

    static byte[] of(Drawing drawing, double scale) {
        BufferedImage image = image(drawing, scale);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        MarkPainter painter = new MarkPainter(graphics);
        drawing.marks().forEach(painter::paint);
        graphics.dispose();
        return bytes(image);
    }

    private static BufferedImage image(Drawing drawing, double scale) {
        double width = Math.ceil(drawing.width() * scale);
        double height = Math.ceil(drawing.height() * scale);
        if (!(scale > 0) || !(width * height <= MOST_PIXELS)) {
            throw new IllegalArgumentException("The scale must be positive and give at most 100 million pixels, but "
                    + scale + " gives " + width + " times " + height + ".");
        }
        return new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
    }

    /** In memory: Java's default would write a temporary file. */
    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IllegalStateException("This Java has no writer of PNG.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write an image to memory.", e);
        }
        return bytes.toByteArray();
    }
}
