package de.okd.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables of a few lines, as the offices would deliver them. */
public final class SmallTables {
    public static final String FOOTER = """
            __________
            "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
            Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
            - Namensnennung - Version 2.0."
            Stand: 10.10.2017 / 11:01:03
            """;

    public static final String POPULATION = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand: Bevölkerung nach Geschlecht;;;;
            regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;;;
            Fortschreibung des Bevölkerungsstandes;;;;
            Bevölkerungsstand (Anzahl);;;;
            31.12.2015;;;;
            ;;Insgesamt;männlich;weiblich
            06440;      Wetteraukreis;41500;20100;21400
            06440001;        Altenstadt, Hess;10300;5100;5200
            06440002;        Bad Nauheim;31200;15000;16200
            06440026;        Neustadt;-;.;x
            """;

    /** The same municipalities in another order, and one more. */
    public static final String AREA = """
            GENESIS-Tabelle: 33111-01-01-5
            Bodenfläche nach Art der tatsächlichen Nutzung;;
            regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;
            Flächenerhebung nach Art der tatsächlichen Nutzung;;
            31.12.2015;;
            ;;Bodenfläche
            ;;ha
            06440002;        Bad Nauheim;3260,5
            06440001;        Altenstadt, Hess;3000r
            06440008;        Friedberg (Hessen);(5000)
            """;

    private SmallTables() {}

    /** Writes the table with its footer. */
    public static Path write(Path folder, String name, String table) {
        return write(folder, name, table, FOOTER);
    }

    public static Path write(Path folder, String name, String table, String footer) {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve(name), table + footer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
