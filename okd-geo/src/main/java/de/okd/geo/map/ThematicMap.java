package de.okd.geo.map;

import de.okd.geo.draw.Drawing;
import java.nio.file.Path;

/**
 * A description of a map, which is drawn when it is asked for. Immutable: each {@code with…} returns another description.
 * The same description gives the same bytes of SVG and HTML.
 */
public sealed interface ThematicMap permits Choropleth, DotDensity, ProportionalSymbols, SmallMultiples {
    /** Two pixels for one, as print and fine screens want. */
    double FINE = 2;

    /** The map with its title, legend and sources as marks on a page. */
    Drawing drawing();

    /** Self-contained SVG; see {@link Drawing#toSvg}. */
    default String toSvg() {
        return drawing().toSvg();
    }

    /** A page to explore offline with pointer, keyboard and screen reader; see {@link Drawing#toHtml}. */
    default String toHtml() {
        return drawing().toHtml();
    }

    /**
     * Writes {@link #toSvg} in UTF-8, replacing an existing file and making missing folders.
     *
     * @throws de.okd.core.error.OkdException {@code UNWRITABLE} if the file cannot be written
     */
    default void writeSvg(Path file) {
        drawing().writeSvg(file);
    }

    /** Writes {@link #toHtml} as {@link #writeSvg} writes SVG. */
    default void writeHtml(Path file) {
        drawing().writeHtml(file);
    }

    /**
     * Writes a PNG of 1,920 pixels width as {@link #writeSvg} writes SVG; {@link Drawing#writePng} takes other sizes.
     *
     * @throws de.okd.core.error.OkdException {@code UNWRITABLE} also if Java finds no fonts on this machine
     */
    default void writePng(Path file) {
        drawing().writePng(file, FINE);
    }
}
