package de.okd.core.source;

import java.util.Arrays;

/** The licences under which German offices publish, recognised by their wording. */
public enum Licence {
    DL_DE_BY_2_0("dl-de/by-2-0", "Namensnennung - Version 2.0"),
    DL_DE_ZERO_2_0("dl-de/zero-2-0", "Zero - Version 2.0"),
    CC_BY_4_0("CC-BY-4.0", "CC BY 4.0"),
    CC0_1_0("CC0-1.0", "CC0 1.0"),
    UNKNOWN("unbekannt", "");

    private final String id;
    private final String wording;

    Licence(String id, String wording) {
        this.id = id;
        this.wording = wording;
    }

    /** The licence a notice names; {@link #UNKNOWN} if it names none of these. */
    public static Licence recognise(String notice) {
        return Arrays.stream(values())
                .filter(licence -> licence != UNKNOWN && notice.contains(licence.wording))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The identifier used by GovData and SPDX. */
    public String id() {
        return id;
    }
}
