package de.okd.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.examples.sample.SampleData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictDossierTest {
    @TempDir
    Path out;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return DistrictDossier.run(new PrintStream(log, true, StandardCharsets.UTF_8), arguments);
    }

    private String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    private String page(String district) throws IOException {
        return Files.readString(out.resolve("dossier-" + district + ".html"));
    }

    @Test
    void withoutDeliveredFilesTheSampleIsShownAndSaysSo() throws IOException {
        assertThat(run("--out", out.toString())).as(log()).isZero();

        assertThat(page("06432")).contains("Darmstadt-Dieburg", "Beispieldaten");
        assertThat(page("06440")).contains("Wetteraukreis", "Beispieldaten");
    }

    @Test
    void thePageIsSelfContainedGermanAndReadableByAScreenReader() throws IOException {
        run("--out", out.toString());

        assertThat(page("06440"))
                .contains("<html lang=\"de\">", "scope=\"row\"", "scope=\"col\"", "<caption>", "<h1>")
                .doesNotContain("<script", "<link ", "src=\"http");
    }

    @Test
    void theSameSampleGivesTheSameBytes() throws IOException {
        run("--out", out.resolve("first").toString());
        run("--out", out.resolve("second").toString());

        for (String file : new String[] {"dossier-06440.html", "indicators.csv", "indicators.arrow"}) {
            assertThat(out.resolve("first").resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(out.resolve("second").resolve(file));
        }
    }

    @Test
    void everyStatusThatIsNotPlainHasAFootnote() throws IOException {
        Path delivered = out.resolve("delivered");
        SampleData.writeTo(delivered);
        Path employees = delivered.resolve("13111-02-02-5.csv");
        String table = Files.readString(employees);
        Files.writeString(employees, table.replaceFirst("(06440008;[^;]*;)\\d+;", "$1.;"));

        run("--data", delivered.toString(), "--districts", "06440", "--period", "2015", "--out", out.toString());

        assertThat(page("06440")).contains("unbekannt oder geheim zu halten");
    }

    @Test
    void anUnknownFileIsReportedAndDoesNotStopTheOthers() throws IOException {
        Path delivered = out.resolve("delivered");
        SampleData.writeTo(delivered);
        Files.writeString(delivered.resolve("protokoll.txt"), "Sitzung vom Montag");

        int status = run(
                "--data", delivered.toString(), "--districts", "06440", "--period", "2015", "--out", out.toString());

        assertThat(status).isZero();
        assertThat(log()).contains("UNRECOGNISED protokoll.txt");
    }

    @Test
    void aDeliveryWithoutAgesHasADossierWithoutPyramid() throws IOException {
        Path delivered = out.resolve("delivered");
        SampleData.writeTo(delivered);
        Files.delete(delivered.resolve("12411-02-03-5.csv"));

        int status = run(
                "--data", delivered.toString(), "--districts", "06440", "--period", "2015", "--out", out.toString());

        assertThat(status).as(log()).isZero();
        assertThat(page("06440")).contains("Einwohnerzahl").doesNotContain("Alterspyramide");
    }

    @Test
    void aPeriodWithoutDataIsOneMessageAndNoStackTrace() {
        Path delivered = out.resolve("delivered");
        SampleData.writeTo(delivered);

        int status = run(
                "--data", delivered.toString(), "--districts", "06440", "--period", "1999", "--out", out.toString());

        assertThat(status).isEqualTo(1);
        assertThat(log()).contains("No dossier was written.", "1999").doesNotContain("\tat ");
    }

    @Test
    void anUnwritableFolderIsOneMessageAndNoStackTrace() throws IOException {
        Path file = Files.writeString(out.resolve("occupied"), "");

        int status = run("--out", file.resolve("below").toString());

        assertThat(status).isEqualTo(1);
        assertThat(log()).contains("Could not write", "occupied").doesNotContain("\tat ");
    }

    @Test
    void deliveredFilesWithoutADistrictAreRefused() {
        assertThat(run("--data", out.toString())).isEqualTo(2);
        assertThat(log()).contains("--districts and --period must be given");
    }

    @Test
    void aMisspeltArgumentIsRefused() {
        assertThat(run("--district", "06440")).isEqualTo(2);
        assertThat(log()).contains("Unknown argument \"--district\"", "--districts 06432,06440");
    }
}
