package de.okd.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: what a careful statistician would say of the sum. */
class StatusOfSumTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NORMAL ZERO REVISED             | complete                                       | REVISED
            ZERO                            | complete                                       | NORMAL
            NORMAL ESTIMATED                | estimated                                      | ESTIMATED
            ESTIMATED UNRELIABLE            | unreliable                                     | UNRELIABLE
            NORMAL SECRET                   | incomplete (1 secret part)                     | INCOMPLETE
            NORMAL SECRET SECRET ESTIMATED  | incomplete (2 secret parts)                    | INCOMPLETE
            SECRET NORMAL ABSENT NOT_YET    | incomplete (1 secret part, 2 missing parts)    | INCOMPLETE
            NORMAL ABSENT                   | incomplete (1 missing part)                    | INCOMPLETE
            NORMAL INCOMPLETE               | incomplete (a part is incomplete itself)       | INCOMPLETE
            SECRET SECRET                   | incomplete (2 secret parts)                    | SECRET
            ABSENT SECRET                   | incomplete (1 secret part, 1 missing part)     | ABSENT
            """)
    void aSumSaysWhatItsPartsWere(String parts, String text, ObservationStatus status) {
        StatusOfSum sum = StatusOfSum.EMPTY;
        for (String part : parts.strip().split(" ")) {
            sum = sum.add(ObservationStatus.valueOf(part));
        }
        assertThat(sum).hasToString(text);
        assertThat(sum.status()).isEqualTo(status);
        assertThat(sum.isComplete()).isEqualTo(!text.startsWith("incomplete"));
        assertThat(sum.values() + sum.secret() + sum.missing())
                .isEqualTo(Arrays.asList(parts.strip().split(" ")).size());
    }
}
