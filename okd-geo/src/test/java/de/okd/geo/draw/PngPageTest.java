package de.okd.geo.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at single pixels; letters differ from machine to machine. */
class PngPageTest {
    private static final int WHITE = 0xFFFFFF;

    @Test
    void outlinesAreFilledAndThePageIsWhite() throws IOException {
        BufferedImage image = image(Drawings.of(Drawings.square("1", 10, Drawings.RED)), 1);

        assertThat(rgb(image, 20, 20)).isEqualTo(0xCC0000);
        assertThat(rgb(image, 40, 20)).isEqualTo(WHITE);
    }

    @Test
    void theScaleEnlargesEverything() throws IOException {
        BufferedImage image = image(Drawings.of(Drawings.disc(50, 25, 5)), 3);

        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(150);
        assertThat(rgb(image, 150 + 12, 75)).isEqualTo(0xCC0000);
        assertThat(rgb(image, 150 + 18, 75)).isEqualTo(WHITE);
    }

    @Test
    void holesShowWhatIsBelow() throws IOException {
        Mark ring = new Mark.Outline(
                Outlines.rectangle(0, 0, 40, 40).difference(Outlines.rectangle(10, 10, 20, 20)),
                ShapeStyle.filled("ring", Drawings.RED),
                null);
        BufferedImage image = image(Drawings.of(ring), 1);

        assertThat(rgb(image, 5, 5)).isEqualTo(0xCC0000);
        assertThat(rgb(image, 20, 20)).isEqualTo(WHITE);
    }

    @Test
    void laterMarksLieAbove() throws IOException {
        BufferedImage image = image(Drawings.of(Drawings.square("1", 10, Drawings.RED), Drawings.dots(20, 20)), 1);

        assertThat(rgb(image, 20, 20)).isEqualTo(0x0000CC);
    }

    @Test
    void translucentFillsMixWithWhatIsBelow() throws IOException {
        BufferedImage image = image(Drawings.of(Drawings.square("1", 10, Drawings.RED.withOpacity(0.5))), 1);

        assertThat(rgb(image, 20, 20) & 0xFF).isBetween(120, 135);
    }

    @Test
    void hatchingsAreInkOnGround() throws IOException {
        assertThat(colours(Drawings.square("1", 10, Hatch.LINES))).contains(0x7B8794, 0xF5F7FA);
        assertThat(colours(Drawings.square("1", 10, Hatch.DOTS)))
                .contains(0xF5F7FA)
                .doesNotContain(0x7B8794);
    }

    private static Set<Integer> colours(Mark mark) throws IOException {
        BufferedImage image = image(Drawings.of(mark), 4);
        Set<Integer> colours = new TreeSet<>();
        for (int x = 48; x < 112; x++) {
            for (int y = 48; y < 112; y++) {
                colours.add(rgb(image, x, y));
            }
        }
        return colours;
    }

    @Test
    void textIsDrawnWhereItStands() throws IOException {
        BufferedImage image = image(Drawings.of(Drawings.text("HHH")), 1);

        assertThat(inkIn(image, 5, 28, 40, 42)).isPositive();
        assertThat(inkIn(image, 0, 0, 100, 25)).isZero();
    }

    @Test
    void longTextIsNoWiderThanTheLayoutAllows() throws IOException {
        String wide = "WWWWWWWWWW";
        int end = 5 + (int) Math.ceil(TextBox.width(wide, 13)) + 1;

        assertThat(inkIn(image(Drawings.of(Drawings.text(wide)), 1), end, 0, 100, 50))
                .isZero();
    }

    private static int inkIn(BufferedImage image, int left, int top, int right, int bottom) {
        int ink = 0;
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                ink += rgb(image, x, y) == WHITE ? 0 : 1;
            }
        }
        return ink;
    }

    @Test
    void impossibleScalesAreRefused() {
        Drawing drawing = Drawings.of();

        assertThatIllegalArgumentException().isThrownBy(() -> drawing.toPng(0)).withMessageContaining("positive");
        assertThatIllegalArgumentException().isThrownBy(() -> drawing.toPng(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drawing.toPng(1000))
                .withMessageContaining("100 million pixels");
    }

    @Test
    void theFileHoldsTheSameBytes(@TempDir Path folder) {
        Drawing drawing = Drawings.of(Drawings.text("Wort"));

        drawing.writePng(folder.resolve("karten/a.png"), 1);

        assertThat(folder.resolve("karten/a.png")).hasBinaryContent(drawing.toPng(1));
    }

    private static BufferedImage image(Drawing drawing, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawing.toPng(scale)));
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }
}
