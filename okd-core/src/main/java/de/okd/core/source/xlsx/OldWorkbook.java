package de.okd.core.source.xlsx;

import com.google.common.primitives.Bytes;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Compound files: workbooks of Excel 97 to 2003, and encrypted ones of any age. Recognised in order to say what to do. */
final class OldWorkbook {
    private static final byte[] MAGIC = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private OldWorkbook() {}

    static boolean recognises(DeliveredFile file) {
        return Arrays.equals(Arrays.copyOf(file.head(), MAGIC.length), MAGIC)
                && (isEncrypted(file) || has(file, "Workbook") || has(file, "Book"));
    }

    private static boolean isEncrypted(DeliveredFile file) {
        return has(file, "EncryptedPackage");
    }

    private static boolean has(DeliveredFile file, String stream) {
        return Bytes.indexOf(file.bytes(), stream.getBytes(StandardCharsets.UTF_16LE)) >= 0;
    }

    static OkdException refusal(DeliveredFile file) {
        String found = isEncrypted(file)
                ? "it is encrypted with a password. Open it in an office program and save it without one, as .xlsx."
                : "it is of the old binary format (.xls). Open it in an office program and save it as .xlsx.";
        return new OkdException(ErrorCode.INVALID_LAYOUT, "Could not read the workbook: " + found, file.place());
    }
}
