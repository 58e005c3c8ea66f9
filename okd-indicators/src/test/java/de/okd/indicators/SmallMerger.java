package de.okd.indicators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented merger on 1 January 2018: Taldorf (06437008) became part of Bergstadt (06437002), which kept its key. */
final class SmallMerger {
    private static final String CROSSWALK = """
            year_xw;ags_xw;pop_conv;size_conv;emp_conv;ags20
            2016.0;06437002;1.0;1.0;1.0;06437002
            2016.0;06437008;1.0;1.0;1.0;06437002
            2016.0;06437006;1.0;1.0;nan;06437006
            2017.0;06437002;1.0;1.0;1.0;06437002
            2017.0;06437008;1.0;1.0;1.0;06437002
            2017.0;06437006;1.0;1.0;nan;06437006
            2018.0;06437002;1.0;1.0;1.0;06437002
            2018.0;06437006;1.0;1.0;nan;06437006
            """;

    private SmallMerger() {}

    /** A table about the municipalities concerned, and the crosswalk to 31 December 2020. */
    static TinyStore store(Path folder, String table) throws IOException {
        TinyStore store = TinyStore.of(folder, table);
        store.okd().load(Files.writeString(folder.resolve("crosswalk.csv"), CROSSWALK));
        return store;
    }
}
