package de.okd.core.source.csv;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * Bytes that may be delimited text: a file's, or those of one inside a zip.
 *
 * @param name of the dataset made of it
 * @param place for messages
 * @param file that was delivered
 * @param opener opens the bytes from the beginning
 */
record CsvText(String name, Place place, DeliveredFile file, Supplier<InputStream> opener) {

    static CsvText of(DeliveredFile file) {
        return new CsvText(file.stem(), file.place(), file, file::open);
    }

    InputStream open() {
        return opener.get();
    }

    byte[] head(int length) {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    CsvCharset charset() {
        try (InputStream in = open()) {
            return CsvCharset.of(in);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private OkdException unreadable(IOException e) {
        return new OkdException(ErrorCode.UNREADABLE, "Could not read the text: " + e.getMessage(), place, e);
    }

    /** A CSV file does not say who published it. */
    Provenance provenance() {
        return new Provenance(file.name(), file.sha256(List.of()), "", Licence.UNKNOWN, "", null, null);
    }
}
