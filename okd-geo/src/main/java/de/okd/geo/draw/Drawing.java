package de.okd.geo.draw;

import de.okd.core.table.FileReplacement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A finished page of marks. Immutable.
 *
 * @param width in pixels, as {@code height}
 * @param title what it is called
 * @param description what it shows, in words
 * @param language of its texts as a BCP 47 tag, for example {@code de}
 * @param table the same numbers as text
 */
public record Drawing(
        double width,
        double height,
        String title,
        String description,
        String language,
        List<Mark> marks,
        TextTable table) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /**
     * Self-contained SVG 1.1: text stays text, marks with a {@link Subject} have it as a tooltip, no fonts, images or
     * scripts are needed, and several may stand on one page. The same drawing gives the same bytes on every machine.
     *
     * @throws IllegalStateException if two styles have one name
     */
    public String toSvg() {
        return SvgPage.of(this);
    }

    /**
     * One HTML page that needs nothing else and asks no network: marks with a subject show it when pointed at, and are
     * reached with Tab and the arrow keys, Home and End in their order in the drawing; a screen reader hears each, and a
     * table holds the same numbers.
     */
    public String toHtml() {
        return HtmlPage.of(this);
    }

    /**
     * PNG drawn with Java2D, which needs no screen, but fonts: SVG leaves them to the reader's program. Letters are those of
     * the machine (Liberation Sans or DejaVu Sans on most servers), so bytes differ between machines; a text that is wider
     * in its font than the layout allows is condensed.
     *
     * @param scale pixels of the image for one of the drawing; 2 suits print and fine screens
     * @throws de.okd.core.error.OkdException {@code UNWRITABLE} if Java finds no fonts on this machine
     * @throws IllegalArgumentException if the scale is not positive, or would give more than 100 million pixels
     */
    public byte[] toPng(double scale) {
        return PngPage.of(this, scale);
    }

    /**
     * Writes {@link #toSvg} in UTF-8, replacing an existing file and making missing folders.
     *
     * @throws de.okd.core.error.OkdException {@code UNWRITABLE} if the file cannot be written
     */
    public void writeSvg(Path file) {
        write(file, toSvg());
    }

    /** Writes {@link #toHtml} as {@link #writeSvg} writes SVG. */
    public void writeHtml(Path file) {
        write(file, toHtml());
    }

    /** Writes {@link #toPng} as {@link #writeSvg} writes SVG. */
    public void writePng(Path file, double scale) {
        byte[] png = toPng(scale);
        FileReplacement.write(file, temporary -> Files.write(temporary, png));
    }

    private static void write(Path file, String text) {
        FileReplacement.write(file, temporary -> Files.writeString(temporary, text));
    }
}
