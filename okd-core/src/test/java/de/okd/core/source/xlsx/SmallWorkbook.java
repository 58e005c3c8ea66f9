package de.okd.core.source.xlsx;

import com.google.common.html.HtmlEscapers;
import de.okd.core.Damage;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the XML of a workbook. Cells of a row are separated by {@code |}: {@code #12.5} is a number, {@code d45000} in
 * {@code #d45000} one with a date format, {@code #00006440} one that shows leading zeros, {@code !#DIV/0!} an error,
 * {@code =7} a formula with its value, {@code =} one without, {@code <...>} XML as it is, anything else text.
 */
final class SmallWorkbook {
    private static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> states = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private String properties = "";

    SmallWorkbook sheet(String name, String... rows) {
        return sheet(name, List.of(), rows);
    }

    SmallWorkbook sheet(String name, List<String> merged, String... rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + SPACE + "\"><sheetData>");
        for (int row = 0; row < rows.length; row++) {
            xml.append(row(row + 1, rows[row]));
        }
        xml.append("</sheetData>");
        if (!merged.isEmpty()) {
            xml.append("<mergeCells>");
            merged.forEach(area -> xml.append("<mergeCell ref=\"" + area + "\"/>"));
            xml.append("</mergeCells>");
        }
        return rawSheet(name, xml.append("</worksheet>").toString());
    }

    SmallWorkbook rawSheet(String name, String xml) {
        sheets.put(name, xml);
        states.add("");
        return this;
    }

    SmallWorkbook hidden() {
        states.set(states.size() - 1, " state=\"hidden\"");
        return this;
    }

    SmallWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    private String row(int number, String row) {
        if (row.isEmpty()) {
            return "";
        }
        String hidden = row.startsWith("hidden:") ? " hidden=\"1\"" : "";
        String[] cells = row.replaceFirst("^hidden:", "").split("\\|", -1);
        return IntStream.range(0, cells.length)
                .mapToObj(column -> cell(CellReference.of(number, column), cells[column]))
                .collect(Collectors.joining("", "<row r=\"" + number + "\"" + hidden + ">", "</row>"));
    }

    private String cell(String at, String cell) {
        if (cell.isEmpty()) {
            return "<c r=\"" + at + "\" s=\"1\"/>";
        }
        String rest = cell.substring(1);
        return switch (cell.charAt(0)) {
            case '#' -> number(at, rest);
            case '!' -> "<c r=\"" + at + "\" t=\"e\"><f>A1/0</f><v>" + rest + "</v></c>";
            case '=' -> "<c r=\"" + at + "\"><f>SUM(A1)</f>" + (rest.isEmpty() ? "" : "<v>" + rest + "</v>") + "</c>";
            case '<' -> cell;
            default -> "<c r=\"" + at + "\" t=\"s\"><v>" + string(cell) + "</v></c>";
        };
    }

    private static String number(String at, String number) {
        String style = number.startsWith("d") ? " s=\"1\"" : number.matches("0\\d+") ? " s=\"2\"" : "";
        return "<c r=\"" + at + "\"" + style + "><v>" + number.replaceFirst("^(d|0+(?=\\d{2}))", "") + "</v></c>";
    }

    private int string(String text) {
        if (!strings.contains(text)) {
            strings.add(text);
        }
        return strings.indexOf(text);
    }

    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        StringBuilder workbook = new StringBuilder(
                "<workbook xmlns=\"" + SPACE + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>");
        StringBuilder relationships = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            String state = states.get(number++);
            workbook.append("<sheet name=\"" + escaped(sheet.getKey()) + "\" sheetId=\"" + number + "\"" + state
                    + " r:id=\"s" + number + "\"/>");
            relationships.append("<Relationship Id=\"s" + number + "\" Type=\"" + OFFICE
                    + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet.getValue());
        }
        relationships.append(
                "<Relationship Id=\"a\" Type=\"" + OFFICE + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        relationships.append("<Relationship Id=\"b\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>");
        parts.put("xl/workbook.xml", workbook + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relationships + "</Relationships>");
        parts.put("xl/sharedStrings.xml", sharedStrings());
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + SPACE + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
                        + " formatCode=\"00000000\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf"
                        + " numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        return parts;
    }

    private String contentTypes() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                + " PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/><Override"
                + " PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type + "sharedStrings+xml\"/><Override"
                + " PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/></Types>";
    }

    private String sharedStrings() {
        return strings.stream()
                .map(text -> "<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>")
                .collect(Collectors.joining("", "<sst xmlns=\"" + SPACE + "\">", "</sst>"));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    DeliveredFile write(Path folder) {
        return write(folder, parts());
    }

    static DeliveredFile write(Path folder, Map<String, String> parts) {
        return write(folder, zipped(parts));
    }

    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static DeliveredFile write(Path folder, byte[] bytes) {
        return DeliveredFile.of(Damage.write(folder.resolve("book.xlsx"), bytes));
    }

    static List<TabularSource> read(DeliveredFile file) {
        return new XlsxFormat().tables(file);
    }

    /** The columns, then the rows as texts: line, colon, cells. */
    static List<String> printed(TabularSource source) {
        try (Rows rows = source.opener().get()) {
            List<String> lines = new ArrayList<>(List.of(String.join("|", rows.columns())));
            while (rows.next()) {
                lines.add(rows.line() + ": "
                        + IntStream.range(0, rows.columns().size())
                                .mapToObj(rows::text)
                                .map(text -> text == null ? "" : text)
                                .collect(Collectors.joining("|")));
            }
            return lines;
        }
    }
}
