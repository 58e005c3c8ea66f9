package de.okd.geo.draw;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fonts of this machine that look most like those of the SVG. */
final class Fonts {
    private static final List<String> WANTED =
            List.of("Helvetica Neue", "Helvetica", "Arial", "Liberation Sans", "DejaVu Sans", Font.SANS_SERIF);

    private Fonts() {}

    /**
     * Java fails in several ways without fonts, and some of them are errors of the virtual machine.
     *
     * @param style of {@link Font}
     */
    static Font of(int style) {
        try {
            return new Font(Wanted.FAMILY, style, 1);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw e;
        } catch (Error | RuntimeException e) {
            throw missing(e);
        }
    }

    private static OkdException missing(Throwable cause) {
        return new OkdException(
                ErrorCode.UNWRITABLE,
                "Could not draw the text of an image: Java found no fonts on this machine (" + cause
                        + "). Install some, on Debian the packages fontconfig and fonts-dejavu-core, or write SVG or HTML, "
                        + "which need none.",
                Place.NOWHERE,
                cause);
    }

    /** Looked up once, when the first text is drawn; a trial shows whether a font of that name has letters. */
    private static final class Wanted {
        private static final String FAMILY = first();

        private static String first() {
            Set<String> there = Set.copyOf(Arrays.asList(
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
            String family = WANTED.stream().filter(there::contains).findFirst().orElseThrow();
            new Font(family, Font.PLAIN, 1).getLineMetrics("x", new FontRenderContext(null, true, true));
            return family;
        }
    }
}
