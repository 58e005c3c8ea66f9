package de.okd.core.source.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a date, or with leading zeros. */
final class CellFormats {
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DATE = Pattern.compile("(?i)[dy]|m{3}|m+[/.-]|h|s");
    private static final Pattern ZEROS = Pattern.compile("0{2,15}");
    private static final int MAX_STYLES = 100_000;

    private final List<Format> formats = new ArrayList<>();

    /**
     * What a style makes of a number.
     *
     * @param isDate whether it is shown as a day or time
     * @param digits to how many digits it is filled with zeros; 0 for not at all
     */
    record Format(boolean isDate, int digits) {
        static final Format PLAIN = new Format(false, 0);
    }

    static CellFormats read(XmlPart styles) {
        CellFormats result = new CellFormats();
        Map<String, String> codes = new HashMap<>();
        boolean inside = false;
        while (styles.next()) {
            if (styles.isStart("numFmt")) {
                codes.put(String.valueOf(styles.attribute("numFmtId")), String.valueOf(styles.attribute("formatCode")));
            } else if (styles.element().equals("cellXfs")) {
                inside = styles.isStart();
            } else if (inside && styles.isStart("xf") && result.formats.size() < MAX_STYLES) {
                result.formats.add(format(String.valueOf(styles.attribute("numFmtId")), codes));
            }
        }
        return result;
    }

    /** Numbers below 164 are built in and seldom written down; 27 to 36 and 50 to 58 are dates in East Asia. */
    private static Format format(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code != null) {
            return ofCode(code);
        }
        boolean isDate = id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
        return isDate ? new Format(true, 0) : Format.PLAIN;
    }

    static Format ofCode(String code) {
        String shown = NOT_SHOWN.matcher(code.split(";", 2)[0]).replaceAll("");
        if (ZEROS.matcher(shown).matches()) {
            return new Format(false, shown.length());
        }
        boolean isDate = !shown.equalsIgnoreCase("general")
                && !shown.equalsIgnoreCase("standard")
                && DATE.matcher(shown).find();
        return isDate ? new Format(true, 0) : Format.PLAIN;
    }

    Format ofStyle(@Nullable String style) {
        if (style == null) {
            return Format.PLAIN;
        }
        int number = 0;
        for (int i = 0; i < style.length(); i++) {
            int digit = style.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > MAX_STYLES) {
                return Format.PLAIN;
            }
            number = number * 10 + digit;
        }
        return number < formats.size() ? formats.get(number) : Format.PLAIN;
    }
}
