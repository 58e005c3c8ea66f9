package de.okd.core.source.gv100ad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.Ars;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegisterEntry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: the lines of {@link SmallRegister}, read by hand. */
class Gv100adFormatTest {
    private static final Place FILE = Place.file(SmallRegister.NAME);
    private static final LocalDate STATUS = LocalDate.of(2023, 11, 30);

    @TempDir
    Path folder;

    @Test
    void aMunicipalityHasItsAssociationArsKindAndPostalCode() {
        assertThat(SmallRegister.read(folder, SmallRegister.valid()).entry("07131001"))
                .isEqualTo(new RegisterEntry(
                        new Region(RegionKey.parse("07131001"), "Söhnlein, Stadt"),
                        RegionKey.parse("071315001"),
                        Ars.parse("071315001001"),
                        "Stadt",
                        "53518",
                        STATUS,
                        null));
    }

    @Test
    void aMunicipalityOutsideAnyAssociationHasNoneAndIsNone() {
        SmallRegister.Read read = SmallRegister.read(folder, SmallRegister.valid());
        assertThat(read.entry("07131090").parent()).isNull();
        assertThat(read.entry("07131090").postalCode()).isEqualTo("53500");
        assertThat(read.register().entries())
                .extracting(entry -> entry.key().value())
                .containsExactly("07", "071", "07111", "07111000", "07131", "071315001", "07131001", "07131090");
    }

    @Test
    void areaAndInhabitantsAreThoseOfTheLineAndCitiesAreTabulatedAsDistricts() {
        SmallRegister.Read read = SmallRegister.read(folder, SmallRegister.valid());
        assertThat(read.values("07131001")).containsExactly(1234, 5000, 2400);
        assertThat(read.values("07111")).containsExactly(10525, 115000, 56000);
        assertThat(read.table().observations().size()).isEqualTo(9);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void theTimeIsTheTerritorialStatusAndSaysThatItIsAssumed() {
        SmallRegister.Read read = SmallRegister.read(folder, SmallRegister.valid());
        assertThat(read.table().provenance().territorialStatus()).isEqualTo(STATUS);
        assertThat(read.table().observations().slices())
                .extracting(slice -> slice.period().toString())
                .containsOnly("2023-11-30");
        assertThat(read.table().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.ASSUMED);
            assertThat(finding.message()).contains("does not say when inhabitants were counted", "2023-11-30");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void columnsCountCharactersInEitherCharset(String charset) {
        SmallRegister.Read read = SmallRegister.read(folder, SmallRegister.valid(), Charset.forName(charset));
        assertThat(read.entry("07131001").region().name()).isEqualTo("Söhnlein, Stadt");
        assertThat(read.values("07131001")).containsExactly(1234, 5000, 2400);
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsChangeNothing() {
        String windows = "\ufeff" + SmallRegister.valid().replace("\n", "\r\n");
        assertThat(new Gv100adFormat().recognises(SmallRegister.file(folder, windows.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(SmallRegister.read(folder, windows).values("07131001")).containsExactly(1234, 5000, 2400);
    }

    @Test
    void planningRegionsAreAreasOfTheirAdministrativeRegion() {
        String region = SmallRegister.padded("30202311300811        Region Stuttgart", 220);
        assertThat(SmallRegister.read(folder, region + "\n" + SmallRegister.valid())
                        .entry("081:0811")
                        .region()
                        .name())
                .isEqualTo("Region Stuttgart");
    }

    private void assertFound(UnaryOperator<String> damage, Finding.Code code, Place place, String message) {
        SmallRegister.Read read = SmallRegister.read(folder, damage.apply(SmallRegister.valid()));
        assertThat(read.findings()).first().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.message()).contains(message);
        });
        assertThat(read.findings()).hasSize(1);
    }

    @Test
    void aLineOfAnUnknownTypeIsLeftOut() {
        assertFound(
                text -> text.replace(SmallRegister.MEMBER, "70" + SmallRegister.MEMBER.substring(2)),
                Finding.Code.ROW_REJECTED,
                FILE.atLine(9).atColumn(1),
                "\"70\" is no record type");
    }

    @Test
    void aLineOfAnotherDateIsLeftOut() {
        assertFound(
                text -> text.replace(SmallRegister.MEMBER, "6020221231" + SmallRegister.MEMBER.substring(10)),
                Finding.Code.ROW_REJECTED,
                FILE.atLine(9).atColumn(3),
                "its date \"20221231\" is not that of the others, 2023-11-30");
    }

    @Test
    void aKeyOfTheWrongLengthIsLeftOut() {
        assertFound(
                text -> text.replace("071310015001", "07131001    "),
                Finding.Code.INVALID_REGION_KEY,
                FILE.atLine(9).atColumn(11).atRegion("07131001"),
                "is no key of a line of type 60");
    }

    @Test
    void aMunicipalityListedTwiceIsReadOnce() {
        assertFound(
                text -> text + SmallRegister.ALONE + "\n",
                Finding.Code.DUPLICATE_OBSERVATION,
                FILE.atLine(11).atColumn(11).atRegion("07131090"),
                "an earlier one has the same key");
    }

    @Test
    void aNumberThatIsNoneIsLeftOutAndTheOthersAreKept() {
        String damaged = SmallRegister.valid().replace("00000005000", "0000000S000");
        assertFound(
                text -> damaged,
                Finding.Code.UNKNOWN_SIGN,
                FILE.atLine(9).atColumn(140).atRegion("07131001"),
                "\"0000000S000\" is no number for Bevölkerung insgesamt");
        assertThat(SmallRegister.read(folder, damaged).values("07131001")).containsExactly(1234, Double.NaN, 2400);
    }

    @Test
    void anUnknownTextCodeIsReported() {
        assertFound(
                text -> text.replace(
                        SmallRegister.ASSOCIATION,
                        SmallRegister.ASSOCIATION.substring(0, 122) + "59".concat(" ".repeat(96))),
                Finding.Code.UNKNOWN_SIGN,
                FILE.atLine(7).atColumn(123).atRegion("071315001"),
                "\"59\" is no text code");
    }

    @Test
    void anAssociationWithoutALineIsReported() {
        assertFound(
                text -> text.replace(SmallRegister.ASSOCIATION + "\n", ""),
                Finding.Code.ASSUMED,
                FILE.atLine(8).atColumn(19).atRegion("07131001"),
                "no line describes the association 071315001");
    }

    @Test
    void aDistrictWithoutMunicipalitiesIsReported() {
        assertFound(
                text -> text.replace(SmallRegister.CITY + "\n", ""),
                Finding.Code.ASSUMED,
                FILE.atLine(3).atRegion("07111"),
                "Koblau, Stadt has no municipality");
    }

    @Test
    void aFileCutInsideALineIsRefused() {
        String text = SmallRegister.valid();
        assertThatThrownBy(() -> SmallRegister.read(folder, text.substring(0, text.length() - 100)))
                .isInstanceOfSatisfying(OkdException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.TRUNCATED_FILE);
                    assertThat(e.place()).isEqualTo(FILE.atLine(10));
                })
                .hasMessageContaining("ends after 121 characters")
                .hasMessageContaining("Retrieve the file again");
    }

    @Test
    void aRegisterWithoutMunicipalitiesIsRefused() {
        assertThatThrownBy(() -> SmallRegister.read(folder, SmallRegister.lines(SmallRegister.STATE)))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_LAYOUT))
                .hasMessageContaining("expected lines of type 60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENESIS-Tabelle: 12411-01-01-5",
                "10;20231130;07;x",
                "1020231130",
                "",
                "102023113007          ",
                "102023133x07          Rheinland"
            })
    void otherFilesAreNotRecognised(String text) {
        assertThat(new Gv100adFormat().recognises(SmallRegister.file(folder, text.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }
}
