package de.okd.examples.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbfWriterTest {

    private static final List<DbfField> FIELDS = List.of(DbfField.text("GEN", 10), DbfField.number("GF", 2));

    @Test
    void statesRowsAndSizesInTheHeader(@TempDir Path folder) throws IOException {
        ByteBuffer table = ByteBuffer.wrap(written(folder)).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(table.getInt(4)).isEqualTo(2);
        assertThat(table.getShort(8)).isEqualTo((short) (32 + 2 * 32 + 1));
        assertThat(table.getShort(10)).isEqualTo((short) 13);
        assertThat(table.capacity()).isEqualTo(97 + 2 * 13 + 1);
    }

    @Test
    void padsTextRightAndNumbersLeftByBytes(@TempDir Path folder) throws IOException {
        byte[] table = written(folder);

        assertThat(new String(table, 97, 13, UTF_8)).isEqualTo(" Büdingen  4");
        assertThat(new String(table, 110, 13, UTF_8)).isEqualTo(" Nidda      4");
    }

    private static byte[] written(Path folder) throws IOException {
        Path file = folder.resolve("a.dbf");
        DbfWriter.write(FIELDS, List.of(List.of("Büdingen", "4"), List.of("Nidda", "4")), file);
        return Files.readAllBytes(file);
    }
}
