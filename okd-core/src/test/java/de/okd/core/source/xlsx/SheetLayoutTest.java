package de.okd.core.source.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.Finding;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as offices make them. Oracle: the table as a person reads it off the sheet. */
class SheetLayoutTest {
    @TempDir
    Path folder;

    private TabularSource only(SmallWorkbook workbook) {
        List<TabularSource> sources = SmallWorkbook.read(workbook.write(folder));
        assertThat(sources).hasSize(1);
        return sources.get(0);
    }

    private List<String> findings(TabularSource source) {
        try (Rows rows = source.opener().get()) {
            return rows.findings().stream().map(Finding::toString).toList();
        }
    }

    @Test
    void titlesAndFootnotesStandRoundTheTableAndAreKept() {
        TabularSource source = only(new SmallWorkbook()
                .sheet(
                        "Bevölkerung",
                        "Bevölkerung im Wetteraukreis",
                        "Stand: 31.12.2022",
                        "",
                        "AGS|Gemeinde|Einwohner",
                        "06440002|Altenstadt|#12000",
                        "06440003|Bad Nauheim|#33000",
                        "",
                        "1) vorläufig",
                        "Quelle: Einwohnermeldeamt"));
        assertThat(source.name()).isEqualTo("book/Bevölkerung");
        assertThat(SmallWorkbook.printed(source))
                .containsExactly(
                        "AGS|Gemeinde|Einwohner", "5: 06440002|Altenstadt|12000", "6: 06440003|Bad Nauheim|33000");
        assertThat(findings(source))
                .containsExactly(
                        "TEXT_BESIDE_TABLE: Sheet \"Bevölkerung\", row 1 above the table: Bevölkerung im Wetteraukreis"
                                + " [book.xlsx, line 1]",
                        "TEXT_BESIDE_TABLE: Sheet \"Bevölkerung\", row 2 above the table: Stand: 31.12.2022 [book.xlsx,"
                                + " line 2]",
                        "TEXT_BESIDE_TABLE: Sheet \"Bevölkerung\", row 8 below the table: 1) vorläufig [book.xlsx, line"
                                + " 8]",
                        "TEXT_BESIDE_TABLE: Sheet \"Bevölkerung\", row 9 below the table: Quelle: Einwohnermeldeamt"
                                + " [book.xlsx, line 9]");
        assertThat(source.provenance().attribution()).isEqualTo("Quelle: Einwohnermeldeamt");
    }

    @Test
    void titlesAndFootnotesThatTouchTheTableAreNoPartOfIt() {
        TabularSource source = only(new SmallWorkbook()
                .sheet(
                        "T",
                        List.of("A1:C1"),
                        "Ein Titel über alles",
                        "AGS|Gemeinde|Einwohner",
                        "06440002|Altenstadt|#12000",
                        "Quelle: Amt"));
        assertThat(SmallWorkbook.printed(source))
                .containsExactly("AGS|Gemeinde|Einwohner", "3: 06440002|Altenstadt|12000");
    }

    @Test
    void mergedHeaderCellsNameEveryColumnBelowThem() {
        TabularSource source = only(new SmallWorkbook()
                .sheet(
                        "T",
                        List.of("A1:A3", "B1:E1", "B2:C2", "D2:E2"),
                        "Gemeinde|Einwohner",
                        "|#2022||#2023",
                        "|männlich|weiblich|männlich|weiblich",
                        "Altenstadt|#1|#2|#3|#4"));
        assertThat(SmallWorkbook.printed(source))
                .containsExactly(
                        "Gemeinde|Einwohner / 2022 / männlich|Einwohner / 2022 / weiblich|Einwohner / 2023 /"
                                + " männlich|Einwohner / 2023 / weiblich",
                        "4: Altenstadt|1|2|3|4");
    }

    @Test
    void yearsInAHeaderAreNoData() {
        TabularSource source = only(new SmallWorkbook()
                .sheet("T", "AGS|Gemeinde|Einwohner", "||#2021|#2022", "06440002|Altenstadt|#12000|#12100"));
        assertThat(SmallWorkbook.printed(source))
                .containsExactly("AGS|Gemeinde|Einwohner / 2021|2022", "3: 06440002|Altenstadt|12000|12100");
    }

    @Test
    void aYearInARowOfDataIsData() {
        TabularSource source =
                only(new SmallWorkbook().sheet("T", "Ort|Jahr|Zahl", "Altenstadt|#2021|#1999", "Nidda|#2022|#17"));
        assertThat(SmallWorkbook.printed(source))
                .containsExactly("Ort|Jahr|Zahl", "2: Altenstadt|2021|1999", "3: Nidda|2022|17");
    }

    @Test
    void emptyRowsInsideATableDoNotEndIt() {
        TabularSource source = only(new SmallWorkbook()
                .sheet("T", "Ort|Zahl", "", "Altenstadt|#1", "Nidda|#2", "Büdingen|#9", "", "Friedberg|#3"));
        assertThat(SmallWorkbook.printed(source))
                .containsExactly("Ort|Zahl", "3: Altenstadt|1", "4: Nidda|2", "5: Büdingen|9", "7: Friedberg|3");
    }

    @Test
    void textsMergedOverRowsStandInEachNumbersOnlyOnce() {
        TabularSource source = only(new SmallWorkbook()
                .sheet(
                        "T",
                        List.of("A2:A3", "C2:C3"),
                        "Ort|Geschlecht|Zahl",
                        "Nidda|männlich|#7",
                        "|weiblich|",
                        "Büdingen|zusammen|#8"));
        assertThat(SmallWorkbook.printed(source))
                .containsExactly(
                        "Ort|Geschlecht|Zahl", "2: Nidda|männlich|7", "3: Nidda|weiblich|", "4: Büdingen|zusammen|8");
        assertThat(findings(source))
                .containsExactly("ASSUMED: Sheet \"T\", C2:C3 are merged over one number; it was taken for C2 only."
                        + " [book.xlsx, line 2]");
    }

    @Test
    void aTableWithoutHeaderCallsItsColumnsByLetters() {
        TabularSource source = only(new SmallWorkbook().sheet("T", "06440002|#12000", "06440003|#33000"));
        assertThat(SmallWorkbook.printed(source)).containsExactly("A|B", "1: 06440002|12000", "2: 06440003|33000");
        assertThat(findings(source)).singleElement().asString().startsWith("ASSUMED: Sheet \"T\", row 1: the table");
    }

    @Test
    void columnsOfOneNameAreToldApartByTheirLetters() {
        TabularSource source = only(new SmallWorkbook().sheet("T", "Ort|Zahl|Zahl|", "Nidda|#1|#2|#3"));
        assertThat(SmallWorkbook.printed(source)).containsExactly("Ort|Zahl|Zahl (C)|D", "2: Nidda|1|2|3");
    }

    @Test
    void aRegisterOfTextsHasOneHeaderRow() {
        TabularSource source =
                only(new SmallWorkbook().sheet("T", "Schule|Träger", "Grundschule am Wald|Kreis", "Gymnasium|Stadt"));
        assertThat(SmallWorkbook.printed(source))
                .containsExactly("Schule|Träger", "2: Grundschule am Wald|Kreis", "3: Gymnasium|Stadt");
    }

    @Test
    void everySheetWithATableIsReadAndTheOthersAreNamed() {
        List<TabularSource> sources = SmallWorkbook.read(new SmallWorkbook()
                .sheet("Inhalt", "Diese Mappe enthält", "zwei Tabellen")
                .sheet("Eins", "Ort|Zahl", "Nidda|#1")
                .sheet("Leer")
                .sheet("Zwei; \"'", "Ort|Zahl", "Nidda|#2")
                .write(folder));
        assertThat(sources).extracting(TabularSource::name).containsExactly("book/Eins", "book/Zwei; \"'");
        assertThat(findings(sources.get(0)))
                .containsExactly(
                        "SHEET_SKIPPED: The sheet \"Inhalt\" holds text but no table; it was not read [book.xlsx]",
                        "SHEET_SKIPPED: The sheet \"Leer\" is empty; it was not read [book.xlsx]");
        assertThat(findings(sources.get(1))).isEmpty();
    }

    @Test
    void whatIsHiddenIsReadAndSaid() {
        TabularSource source = only(new SmallWorkbook()
                .sheet("T", "Ort|Zahl", "Nidda|#1", "hidden:Büdingen|#2")
                .hidden());
        assertThat(SmallWorkbook.printed(source)).containsExactly("Ort|Zahl", "2: Nidda|1", "3: Büdingen|2");
        assertThat(findings(source))
                .containsExactly(
                        "HIDDEN_CONTENT: Sheet \"T\", the whole sheet is hidden; it was read all the same. [book.xlsx]",
                        "HIDDEN_CONTENT: Sheet \"T\", hidden rows, read all the same: 3. [book.xlsx]");
    }

    @Test
    void formulasCountByTheirSavedValueAndErrorsAreFindings() {
        TabularSource source =
                only(new SmallWorkbook().sheet("T", "Ort|Zahl|Quote", "Nidda|=12|!#DIV/0!", "Büdingen|=|#0.5"));
        assertThat(SmallWorkbook.printed(source)).containsExactly("Ort|Zahl|Quote", "2: Nidda|12|", "3: Büdingen||0.5");
        assertThat(findings(source))
                .containsExactly(
                        "FORMULA_ERROR: Sheet \"T\", cell C2, column \"Quote\": \"#DIV/0!\" instead of a value; the"
                                + " cell was left empty. [book.xlsx, line 2, column 3]",
                        "FORMULA_ERROR: Sheet \"T\", cell B3, column \"Zahl\": a formula that was never calculated; the"
                                + " cell was left empty. [book.xlsx, line 3, column 2]");
    }

    @Test
    void cellsHaveTheTypesTheyAreShownWith() {
        TabularSource source = only(new SmallWorkbook()
                .sheet(
                        "T",
                        "Schlüssel|Tag|Zeit|Zahl|Text|Ja|Leer",
                        "#06440008|#d44926|#d44926.75|#1.5| 1 234 |<c r=\"F2\" t=\"b\"><v>1</v></c>|\u00a0"));
        try (Rows rows = source.opener().get()) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell(0)).isEqualTo("06440008");
            assertThat(rows.cell(1)).isEqualTo(LocalDate.of(2022, 12, 31));
            assertThat(rows.cell(2)).isEqualTo(LocalDateTime.of(2022, 12, 31, 18, 0));
            assertThat(rows.cell(3)).isEqualTo(1.5);
            assertThat(rows.cell(4)).isEqualTo(" 1 234 ");
            assertThat(rows.text(4)).isEqualTo("1 234");
            assertThat(rows.cell(5)).isEqualTo(true);
            assertThat(rows.cell(6)).isNull();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void daysMayBeCountedFrom1904() {
        TabularSource source = only(new SmallWorkbook().from1904().sheet("T", "Tag|Zahl", "#d43464|#1"));
        try (Rows rows = source.opener().get()) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell(0)).isEqualTo(LocalDate.of(2022, 12, 31));
        }
    }
}
