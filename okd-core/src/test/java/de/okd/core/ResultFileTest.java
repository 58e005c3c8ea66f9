package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.table.Column;
import de.okd.core.table.FileReplacement;
import de.okd.core.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Result files are complete or absent, whatever their format. */
class ResultFileTest {
    private static final Table TABLE =
            new Table(List.of(new Column.Text("region", List.of("06440")), new Column.Numbers("value", List.of(31.5))));

    static Stream<Named<BiConsumer<Table, Path>>> formats() {
        return Stream.of(
                Named.of("CSV", TableFiles::writeCsv),
                Named.of("Parquet", TableFiles::writeParquet),
                Named.of("Arrow", TableFiles::writeArrow));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static void assertUnwritable(Path target, BiConsumer<Table, Path> format) {
        OkdException e = catchThrowableOfType(OkdException.class, () -> format.accept(TABLE, target));
        assertThat(e.code()).isEqualTo(ErrorCode.UNWRITABLE);
        assertThat(e.place().file()).isEqualTo(target.toString());
        assertThat(e).hasMessageContainingAll("Could not write the file", "Choose a folder");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void missingFoldersAreMadeAndNothingElseIsLeft(BiConsumer<Table, Path> format, @TempDir Path folder)
            throws Exception {
        format.accept(TABLE, folder.resolve("a/b/result"));
        assertThat(names(folder.resolve("a/b"))).containsExactly("result");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anExistingFileIsReplaced(BiConsumer<Table, Path> format, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("result"), "old");
        format.accept(TABLE, file);
        assertThat(file).content(java.nio.charset.StandardCharsets.ISO_8859_1).isNotEqualTo("old");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameTableGivesTheSameBytes(BiConsumer<Table, Path> format, @TempDir Path folder) {
        format.accept(TABLE, folder.resolve("first"));
        format.accept(TABLE, folder.resolve("second"));
        assertThat(folder.resolve("first")).hasSameBinaryContentAs(folder.resolve("second"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileWhereAFolderIsIsUnwritable(BiConsumer<Table, Path> format, @TempDir Path folder) throws Exception {
        Path occupied = Files.createDirectory(folder.resolve("occupied"));
        assertUnwritable(occupied, format);
        assertThat(names(folder)).containsExactly("occupied");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileBelowAFileIsUnwritable(BiConsumer<Table, Path> format, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertUnwritable(file.resolve("result"), format);
        assertThat(names(folder)).containsExactly("file");
    }

    /** A folder where the temporary file should be makes the writing itself fail, as a full disk would. */
    @ParameterizedTest
    @MethodSource("formats")
    void aFailureWhileWritingIsUnwritableAndKeepsTheOldFile(BiConsumer<Table, Path> format, @TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve("result"), "old");
        Files.createDirectory(folder.resolve(".result.part"));
        assertUnwritable(file, format);
        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("result");
    }

    @Test
    void aWriterThatFailsHalfWayLeavesTheOldFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("result"), "old");
        assertThatThrownBy(() -> FileReplacement.write(file, temporary -> {
                    Files.writeString(temporary, "half");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("disk full");
        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("result");
    }

    @Test
    void columnsOfDifferentLengthAreNoTable() {
        List<Column> columns = List.of(new Column.Text("a", List.of("x")), new Column.Numbers("b", List.of()));
        assertThatThrownBy(() -> new Table(columns))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same length");
    }
}
