package de.okd.core.source.gv100ad;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.Damage;
import de.okd.core.DeliveredData;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However a register is damaged, it is read with findings or refused with an {@link OkdException}; nothing else, ever. */
class Gv100adFuzzTest {
    private static final long SEED = 20231130;
    private static final int RUNS = 10_000;
    private static final int FIRST_LINE = 4_800;
    private static final int LINES = 24;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void noDamageToAnInventedRegisterBreaksTheReader() {
        assertThat(readInSpiteOfDamage(SmallRegister.valid().getBytes(StandardCharsets.UTF_8)))
                .isBetween(RUNS / 10, RUNS * 99 / 100);
    }

    /** Lines from the middle, of several types. */
    @Test
    @Timeout(120)
    void noDamageToTheDeliveredRegisterBreaksTheReader() throws IOException {
        String cut = Files.readString(DeliveredData.municipalRegister())
                .lines()
                .skip(FIRST_LINE)
                .limit(LINES)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(readInSpiteOfDamage(cut.getBytes(StandardCharsets.UTF_8))).isBetween(RUNS / 10, RUNS * 99 / 100);
    }

    private int readInSpiteOfDamage(byte[] valid) {
        AtomicInteger read = new AtomicInteger();
        Damage.each(valid, SEED, RUNS, damaged -> read.addAndGet(isRead(damaged) ? 1 : 0));
        return read.get();
    }

    private boolean isRead(byte[] damaged) {
        DeliveredFile file = SmallRegister.file(folder, damaged);
        try {
            if (!new Gv100adFormat().recognises(file)) {
                return false;
            }
            SmallRegister.Read register = SmallRegister.read(file);
            assertThat(register.register().entries()).isNotEmpty();
            assertThat(register.findings())
                    .allMatch(
                            finding -> SmallRegister.NAME.equals(finding.place().file()));
            return true;
        } catch (OkdException refused) {
            assertThat(refused.place().file()).as("place of: %s", refused).isEqualTo(SmallRegister.NAME);
            return false;
        }
    }
}
