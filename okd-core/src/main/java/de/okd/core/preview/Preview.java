package de.okd.core.preview;

import java.util.List;

/**
 * What OKD understood of a file. Prints as text.
 *
 * @param file its name
 * @param format the format that recognised its content
 * @param dialect how it is written, as far as there is anything to say
 * @param parts one for each dataset
 */
public record Preview(String file, String format, String dialect, List<PreviewPart> parts) {
    public Preview {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return PreviewText.of(this);
    }
}
