package de.okd.core.source.gv100ad;

import com.google.common.base.Utf8;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.RegionKey;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of a register that make sense, each region once; for every other a finding with line and column. */
final class Gv100adText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Place place;
    private final TerritorialStatus status;
    private final List<Gv100adLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<RegionKey> seen = new HashSet<>();

    Gv100adText(byte[] bytes, Place place) {
        this.place = place;
        List<String> texts = texts(bytes);
        this.status = TerritorialStatus.of(texts, place);
        refuseTruncated(texts);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                read(i + 1, texts.get(i));
            }
        }
        if (lines.stream().noneMatch(line -> line.type() == RecordType.MUNICIPALITY)) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the municipal register: found " + lines.size()
                            + " valid lines and no municipality among them, expected lines of type 60 with a key of 12"
                            + " digits in columns 11 to 22.",
                    place);
        }
    }

    /** Newer registers are in UTF-8, older ones in windows-1252; neither says so. */
    private static List<String> texts(byte[] bytes) {
        String text = new String(bytes, Utf8.isWellFormed(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return List.of(content.split("\r?\n", -1));
    }

    private void refuseTruncated(List<String> texts) {
        String last = texts.get(texts.size() - 1);
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        if (!last.isBlank() && last.length() < longest) {
            throw new OkdException(
                    ErrorCode.TRUNCATED_FILE,
                    "Could not read the municipal register: its last line ends after " + last.length()
                            + " characters without a line break, the others have up to " + longest
                            + ", so municipalities may be missing. Retrieve the file again.",
                    place.atLine(texts.size()));
        }
    }

    private void read(int number, String text) {
        Optional<RecordType> type = RecordType.find(Gv100adLine.typeField(text));
        if (type.isEmpty()) {
            reject(number, 1, "\"" + Gv100adLine.typeField(text) + "\" is no record type, expected 10, 20 to 60");
            return;
        }
        if (!status.isOf(text)) {
            reject(
                    number,
                    3,
                    "its date \"" + Gv100adLine.dateField(text) + "\" is not that of the others, " + status.date());
            return;
        }
        String field = Gv100adLine.keyField(text);
        Optional<RegionKey> key = type.get().regionKey(field);
        if (key.isEmpty()) {
            findings.add(new Finding(
                    Finding.Code.INVALID_REGION_KEY,
                    "line left out: \"" + field + "\" is no key of a line of type " + Gv100adLine.typeField(text),
                    place.atLine(number).atColumn(11).atRegion(field.strip())));
            return;
        }
        keep(new Gv100adLine(number, text, type.get(), key.get()));
    }

    private void keep(Gv100adLine line) {
        if (seen.add(line.key())) {
            lines.add(line);
            return;
        }
        findings.add(new Finding(
                Finding.Code.DUPLICATE_OBSERVATION,
                "line left out: an earlier one has the same key",
                place.atLine(line.number()).atColumn(11).atRegion(line.key().value())));
    }

    private void reject(int line, int column, String why) {
        findings.add(new Finding(
                Finding.Code.ROW_REJECTED,
                "line left out: " + why,
                place.atLine(line).atColumn(column)));
    }

    TerritorialStatus status() {
        return status;
    }

    List<Gv100adLine> lines() {
        return lines;
    }

    List<Finding> findings() {
        return findings;
    }
}
