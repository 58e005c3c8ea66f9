package de.okd.geo.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.RegionColumn.Value;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.Squares;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ChoroplethTest {
    private static final RegionCoverage COVERAGE = RegionCoverage.of(Squares.boundaries(
            "quadrate", LocalDate.of(2021, 1, 1), "06411000", "06432001", "06432002", "06440002", "06440008"));

    @Test
    void theMapIsWellFormedAndDescribesItself() throws Exception {
        Element svg = parsed(map(value("06440008", 26.55))).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(text(svg, "title")).isEqualTo("Anteil <\"&\">");
        assertThat(text(svg, "desc")).contains("Karte von 2 Gemeinden", "Gemeinden ohne Wert: 1");
    }

    @Test
    void valuesAreTooltipsInGerman() {
        assertThat(map(value("06440008", 26.56), value("06440002", 40)).toSvg())
                .contains("<title>Ort 06440008: 26,6 je 100</title>");
    }

    @Test
    void reservationsAreInTheTooltip() {
        Value provisional = new Value(Squares.region("06440008"), 26.5, ObservationStatus.PROVISIONAL);

        assertThat(map(provisional).toSvg())
                .contains("<title>Ort 06440008: 26,5 je 100 (vorläufiger Wert)</title>", "davon 1 × vorläufiger Wert");
    }

    @Test
    void secretAndAbsentValuesLookDifferent() {
        Value secret = new Value(Squares.region("06440008"), Double.NaN, ObservationStatus.SECRET);

        assertThat(map(secret).toSvg())
                .contains("class=\"secret\" data-key=\"06440008\"", "class=\"absent\" data-key=\"06440002\"")
                .contains("unbekannt oder geheim</text>", "keine Angabe</text>");
    }

    @Test
    void everyStyleThatIsUsedIsDefined() {
        String svg = map(value("06440008", 1), value("06440002", 2)).toSvg();

        Matcher used = Pattern.compile("class=\"(\\w+)\" data-key").matcher(svg);
        assertThat(used.results().map(match -> match.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(style -> assertThat(svg).containsPattern("\\.m[0-9a-f]+ \\." + style + "\\{fill:"));
    }

    @Test
    void independentCitiesAreDrawnFromTheirDistrictKey() {
        assertThat(map(value("06411", 5)).toSvg()).contains("class=\"k0\" data-key=\"06411000\"");
    }

    @Test
    void valuesOfUpperLevelsAreNotDrawn() {
        assertThat(map(value("06", 5), value("06440", 5), value("06440008", 7)).toSvg())
                .contains("Karte von 2 Gemeinden");
    }

    @Test
    void onlyDistrictsWithValuesAreDrawn() {
        assertThat(map(value("06440008", 5)).toSvg()).doesNotContain("data-key=\"06432");
    }

    @Test
    void aDistrictCanBeDrawnAlone() {
        Choropleth both = map(value("06440008", 5), value("06432001", 9));

        assertThat(both.within(RegionKey.parse("06432")).toSvg())
                .contains("data-key=\"06432001\"")
                .doesNotContain("data-key=\"06440008\"");
    }

    @Test
    void theTitleCanBeChosen() {
        assertThat(map(value("06440008", 5)).withTitle("Wetterau").toSvg())
                .contains("<title>Wetterau</title>", ">Wetterau</text>");
    }

    @Test
    void sourcesAndTerritorialStatusAreBelowTheMap() {
        assertThat(map(value("06440008", 5)).toSvg())
                .contains("Daten: Statistik, Tabelle 1; © Amt 2017; Lizenz dl-de/by-2-0")
                .contains("Gebietsstand 01.01.2021");
    }

    @Test
    void aColumnWithoutAnyPolygonIsRefused() {
        assertThatThrownBy(() -> map(value("09161000", 5)))
                .isInstanceOfSatisfying(
                        OkdException.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NO_GEOMETRY));
    }

    @Test
    void theMapIsWrittenInUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("karte.svg");

        map(value("06440008", 5)).writeSvg(file);

        assertThat(Files.readString(file)).isEqualTo(map(value("06440008", 5)).toSvg());
    }

    @Test
    void missingFoldersAreMade(@TempDir Path folder) {
        Path file = folder.resolve("neu/karte.svg");

        map(value("06440008", 5)).writeSvg(file);

        assertThat(file).isRegularFile();
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNamed(@TempDir Path folder) throws IOException {
        Path occupied = Files.writeString(folder.resolve("belegt"), "");

        assertThatThrownBy(() -> map(value("06440008", 5)).writeSvg(occupied.resolve("karte.svg")))
                .isInstanceOfSatisfying(
                        OkdException.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.UNWRITABLE))
                .hasMessageContaining("karte.svg");
    }

    private static Choropleth map(Value... values) {
        Provenance source =
                new Provenance("t.csv", "", "Statistik, Tabelle 1", Licence.DL_DE_BY_2_0, "© Amt 2017", null, null);
        return Choropleth.of(
                COVERAGE, new RegionColumn("Anteil <\"&\">", "je 100", "2015", List.of(values), List.of(source)));
    }

    private static Value value(String key, double value) {
        return new Value(Squares.region(key), value, ObservationStatus.NORMAL);
    }

    private static Document parsed(Choropleth map) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(map.toSvg().getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.item(0).getTextContent();
    }
}
