package de.okd.geo.io.shapefile;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset of a .dbf file: what the .cpg file says, else what the header byte for the language says, else UTF-8 if all
 * rows are UTF-8, else ISO-8859-1.
 *
 * @param findings what was assumed because no charset was declared and the names need one
 */
record DbfCharset(Charset charset, List<Finding> findings) {

    static DbfCharset of(Optional<String> codePage, DbfTable table, Place place) {
        return codePage.flatMap(DbfCharset::named)
                .or(() -> byLanguage(table.languageDriver()))
                .map(charset -> new DbfCharset(charset, List.of()))
                .orElseGet(() -> guessed(table, place));
    }

    private static Optional<Charset> named(String codePage) {
        String name = codePage.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return switch (name) {
            case "UTF8", "65001", "CP65001" -> Optional.of(StandardCharsets.UTF_8);
            case "1252", "CP1252", "ANSI1252", "WINDOWS1252" -> supported("windows-1252");
            case "88591", "ISO88591", "LATIN1", "28591" -> Optional.of(StandardCharsets.ISO_8859_1);
            case "885915", "ISO885915", "28605" -> supported("ISO-8859-15");
            case "850", "CP850", "OEM850", "IBM850" -> supported("IBM850");
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> byLanguage(byte driver) {
        return switch (driver) {
            case 0x01 -> supported("IBM437");
            case 0x02 -> supported("IBM850");
            case 0x03, 0x57, 0x58, 0x59 -> supported("windows-1252");
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> supported(String name) {
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static DbfCharset guessed(DbfTable table, Place place) {
        if (decodes(table, StandardCharsets.US_ASCII)) {
            return new DbfCharset(StandardCharsets.ISO_8859_1, List.of());
        }
        Charset charset = decodes(table, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        Finding assumed = new Finding(
                Finding.Code.ASSUMED,
                "Neither a .cpg file nor the .dbf file declares the charset of the names; they were read as " + charset
                        + ".",
                place);
        return new DbfCharset(charset, List.of(assumed));
    }

    /** A decoder, unlike a reader made for a charset, throws at what it cannot decode. */
    private static boolean decodes(DbfTable table, Charset charset) {
        try (Reader reader = new InputStreamReader(table.content(), charset.newDecoder())) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw table.unreadable(e);
        }
    }
}
