package de.okd.core.export;

import de.okd.core.source.Licence;
import java.util.Optional;

/**
 * How catalogues call a licence.
 *
 * @param id in Frictionless descriptors
 * @param title for people
 * @param page where its text is
 * @param uri in the vocabulary of DCAT-AP.de
 */
record LicenceTerms(String id, String title, String page, String uri) {
    private static final String VOCABULARY = "http://dcat-ap.de/def/licenses/";

    /** Empty for unknown licences: a catalogue must not name one then. */
    static Optional<LicenceTerms> find(Licence licence) {
        return switch (licence) {
            case DL_DE_BY_2_0 ->
                Optional.of(new LicenceTerms(
                        "dl-de-by-2.0",
                        "Datenlizenz Deutschland – Namensnennung – Version 2.0",
                        "https://www.govdata.de/dl-de/by-2-0",
                        VOCABULARY + "dl-by-de/2.0"));
            case DL_DE_ZERO_2_0 ->
                Optional.of(new LicenceTerms(
                        "dl-de-zero-2.0",
                        "Datenlizenz Deutschland – Zero – Version 2.0",
                        "https://www.govdata.de/dl-de/zero-2-0",
                        VOCABULARY + "dl-zero-de/2.0"));
            case CC_BY_4_0 ->
                Optional.of(new LicenceTerms(
                        "CC-BY-4.0",
                        "Creative Commons Namensnennung 4.0 International",
                        "https://creativecommons.org/licenses/by/4.0/",
                        VOCABULARY + "cc-by/4.0"));
            case CC0_1_0 ->
                Optional.of(new LicenceTerms(
                        "CC0-1.0",
                        "Creative Commons CC Zero 1.0",
                        "https://creativecommons.org/publicdomain/zero/1.0/",
                        VOCABULARY + "cc-zero"));
            case UNKNOWN -> Optional.empty();
        };
    }
}
