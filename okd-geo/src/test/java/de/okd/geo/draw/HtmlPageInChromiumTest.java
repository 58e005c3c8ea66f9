package de.okd.geo.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Uses the page as readers do, with keys and pointer; Debian's package is called chromium. */
class HtmlPageInChromiumTest {
    private static final String FOCUS = "document.activeElement.dataset.key";
    private static final String TIP =
            "document.getElementById('tip').hidden ? '' : document.getElementById('tip').textContent";
    private static final String SAID = "document.getElementById('said').textContent";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static @Nullable Chromium started;
    private Chromium browser;

    @BeforeAll
    static void startBrowser() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "No Chromium is installed (Debian: apt-get install chromium)");
        started = Chromium.start(program.get(), folder.resolve("profile"));
        Mark third = Drawings.square("3", 70, Drawings.BLUE);
        Drawings.of(third, Drawings.square("1", 10, Drawings.RED), Drawings.square("2", 40, Hatch.DOTS))
                .writeHtml(folder.resolve("karte.html"));
    }

    @AfterAll
    static void closeBrowser() {
        if (started != null) {
            started.close();
        }
    }

    @BeforeEach
    void openPage() {
        browser = Objects.requireNonNull(started);
        browser.open(folder.resolve("karte.html"));
    }

    @Test
    void tabLeadsToTheFirstPlaceByKeyAndOutAgain() {
        browser.press("Tab");
        assertThat(browser.evaluate(FOCUS)).isEqualTo("1");

        browser.press("Tab");
        assertThat(browser.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
    }

    @Test
    void arrowKeysLeadFromPlaceToPlaceByKeyAndStopAtTheEnds() {
        browser.press("Tab");
        browser.press("ArrowRight");
        assertThat(browser.evaluate(FOCUS)).isEqualTo("2");
        browser.press("ArrowDown");
        browser.press("ArrowRight");
        assertThat(browser.evaluate(FOCUS)).isEqualTo("3");
        browser.press("ArrowLeft");
        assertThat(browser.evaluate(FOCUS)).isEqualTo("2");
    }

    @Test
    void homeAndEndLeadToTheFirstAndTheLast() {
        browser.press("Tab");
        browser.press("End");
        assertThat(browser.evaluate(FOCUS)).isEqualTo("3");
        browser.press("Home");
        assertThat(browser.evaluate(FOCUS)).isEqualTo("1");
    }

    @Test
    void thePlaceInFocusIsShownAndToldToScreenReaders() {
        browser.press("Tab");
        browser.press("ArrowRight");

        assertThat(browser.evaluate(TIP)).isEqualTo("Ort 2");
        assertThat(browser.evaluate(SAID)).isEqualTo("Ort 2");
        assertThat(browser.evaluate("document.getElementById('said').getAttribute('aria-live')"))
                .isEqualTo("polite");
        assertThat(browser.evaluate("document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("Ort 2");
    }

    @Test
    void escapeHidesTheTip() {
        browser.press("Tab");
        browser.press("Escape");

        assertThat(browser.evaluate(TIP)).isEmpty();
    }

    @Test
    void pointingShowsTheTip() {
        browser.pointAt("path[data-key]");

        assertThat(browser.evaluate(TIP)).isEqualTo("Ort 3");
    }

    @Test
    void nothingWasFetched() {
        assertThat(browser.evaluate("performance.getEntriesByType('resource').length"))
                .isEqualTo("0");
    }

    @Test
    void theTableHasARowForEachPlace() {
        assertThat(browser.evaluate("document.querySelectorAll('tbody tr').length"))
                .isEqualTo("2");
    }
}
