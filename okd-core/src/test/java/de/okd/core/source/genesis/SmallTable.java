package de.okd.core.source.genesis;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a table of a few lines into a folder and reads it as delivered. */
final class SmallTable {
    static final Place FILE = Place.file(SmallTable.NAME);
    static final String HEAD = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;
            31.12.2015;;;
            ;;männlich;weiblich
            """;
    static final String ROWS = """
            06440001;        Altenstadt, Hess;5100;5200
            06440002;        Bad Nauheim;15000;16200
            """;

    static final String NAME = "table.csv";

    /** Footnote, copyright and time of retrieval as the offices write them. */
    static final String FOOTER = """
            __________
            "zu ""gesamter Tabelle"":
            ab dem Berichtsjahr 2011: nach dem Zensus 2011"
            "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
            Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
            - Namensnennung - Version 2.0."
            Stand: 10.10.2017 / 11:01:03
            """;

    private SmallTable() {}

    /** Reads the lines, with the usual footer below them. */
    static Delivery.Table read(Path folder, String body) {
        return read(folder, (body + FOOTER).getBytes(StandardCharsets.UTF_8));
    }

    static Delivery.Table read(Path folder, String body, Charset charset) {
        return read(folder, (body + FOOTER).getBytes(charset));
    }

    static Delivery.Table read(Path folder, byte[] bytes) {
        return (Delivery.Table) new GenesisFormat().read(file(folder, bytes)).get(0);
    }

    static boolean isRecognised(Path folder, byte[] bytes) {
        return new GenesisFormat().recognises(file(folder, bytes));
    }

    private static DeliveredFile file(Path folder, byte[] bytes) {
        try {
            Path path = folder.resolve(NAME);
            Files.deleteIfExists(path);
            return DeliveredFile.of(Files.write(path, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every observation as {@code region: slice = value}, with the status where it is not a plain number. */
    static List<String> cells(Delivery.Table table) {
        Observations observations = table.observations();
        List<String> cells = new ArrayList<>();
        for (int region = 0; region < observations.regions().size(); region++) {
            for (int slice = 0; slice < observations.slices().size(); slice++) {
                if (observations.isPresent(slice, region)) {
                    cells.add(observations.regions().get(region).key() + ": "
                            + observations.slices().get(slice) + " = "
                            + value(observations.value(slice, region), observations.status(slice, region)));
                }
            }
        }
        return cells;
    }

    private static String value(double value, ObservationStatus status) {
        String number = Double.isNaN(value)
                ? ""
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return status == ObservationStatus.NORMAL ? number : (status + " " + number).strip();
    }
}
