package de.okd.core.source.gv100ad;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.Damage;
import de.okd.core.DeliveredData;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However a register is damaged, it is read with findings or refused with an {@link OkdException}; nothing else, ever. */
class Gv100adFuzzTest {
    private static final long SEED = 20231130;
    private static final int RUNS = Damage.runs(10_000);
    private static final int FIRST_LINE = 4_800;
    private static final int LINES = 30;
    private static final Place FILE = Place.file(SmallRegister.NAME);

    @Test
    @Timeout(120)
    void noDamageToAnInventedRegisterBreaksTheReader() {
        assertThat(readInSpiteOfDamage(SmallRegister.valid().getBytes(StandardCharsets.UTF_8)))
                .isBetween(RUNS / 10, RUNS * 99 / 100);
    }

    /** Thirty lines from the middle, of several types. */
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

    private static int readInSpiteOfDamage(byte[] valid) {
        AtomicInteger read = new AtomicInteger();
        Damage.each(valid, SEED, RUNS, damaged -> read.addAndGet(isRead(damaged) ? 1 : 0));
        return read.get();
    }

    private static boolean isRead(byte[] damaged) {
        try {
            if (!Gv100adFormat.isRegister(damaged)) {
                return false;
            }
            Gv100adText text = new Gv100adText(damaged, FILE);
            Gv100adRegister register = new Gv100adRegister(text, FILE);
            Gv100adTable table = new Gv100adTable("GV100AD", "register", text, FILE);
            assertThat(register.entries()).isNotEmpty();
            assertThat(table.observations().regions()).isNotEmpty();
            assertThat(text.findings()).allMatch(Gv100adFuzzTest::hasPlace);
            assertThat(register.findings()).allMatch(Gv100adFuzzTest::hasPlace);
            assertThat(table.findings()).allMatch(Gv100adFuzzTest::hasPlace);
            return true;
        } catch (OkdException refused) {
            assertThat(refused.place().file()).as("place of: %s", refused).isEqualTo(SmallRegister.NAME);
            return false;
        }
    }

    private static boolean hasPlace(Finding finding) {
        return SmallRegister.NAME.equals(finding.place().file());
    }
}
