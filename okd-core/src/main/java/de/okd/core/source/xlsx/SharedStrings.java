package de.okd.core.source.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook's cells, each stored once and referred to by number. */
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();

    static SharedStrings read(XmlPart part) {
        SharedStrings strings = new SharedStrings();
        while (part.next()) {
            if (part.isStart("si")) {
                strings.texts.add(part.text());
            }
        }
        return strings;
    }

    /** The text of that number; null if there is none. */
    @Nullable
    String find(String number) {
        long index = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9 || index > Integer.MAX_VALUE) {
                return null;
            }
            index = index * 10 + digit;
        }
        return number.isEmpty() || index >= texts.size() ? null : texts.get((int) index);
    }
}
