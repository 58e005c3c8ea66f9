package de.okd.indicators;

import static de.okd.core.time.Period.year;

import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.unit.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A store in memory that holds tables of a few lines, delivered as files. */
final class TinyStore implements AutoCloseable {
    /** The head of a table of inhabitants by age; lines of regions may follow. */
    static final String AGES = """
            GENESIS-Tabelle: 12411-02-03-5
            Bevölkerungsstand: Bevölkerung nach Altersgruppen;;;;;
            regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;;;;
            Fortschreibung des Bevölkerungsstandes;;;;;
            Bevölkerungsstand (Anzahl);;;;;
            31.12.2015;;;;;
            ;;unter 15 Jahre;15 bis unter 65 Jahre;65 Jahre und mehr;Insgesamt
            """;

    private static final String FOOTER = """
            __________
            "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
            Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
            - Namensnennung - Version 2.0."
            Stand: 10.10.2017 / 11:01:03
            """;

    private final Okd okd = Okd.inMemory();

    /** Loads one file for each table, {@code table1.csv} and so on. */
    static TinyStore of(Path folder, String... tables) {
        TinyStore store = new TinyStore();
        for (int i = 0; i < tables.length; i++) {
            Path file = folder.resolve("table" + (i + 1) + ".csv");
            try {
                Files.writeString(file, tables[i] + FOOTER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            store.okd.load(file);
        }
        return store;
    }

    Okd okd() {
        return okd;
    }

    /** The answer to one formula, an indicator called {@code x}, in 2015. */
    IndicatorTable evaluate(String formula, String... regions) {
        return ask(formula)
                .regions(Arrays.stream(regions).map(RegionSelection::region).toArray(RegionSelection[]::new))
                .periods(year(2015))
                .evaluate();
    }

    /** The question, regions and periods still to be chosen. */
    Indicators ask(String formula) {
        Indicator indicator = Indicator.of("x", formula, Unit.PERCENT).titled("Titel", "Title");
        return Indicators.of(okd).select(Catalogue.of(List.of(indicator)));
    }

    /** The value for one region in 2015, with its status where it is not a plain number. */
    String value(String formula, String region) {
        return text(evaluate(formula, region).value("x", region));
    }

    static String text(IndicatorValue value) {
        String number = Double.isNaN(value.value())
                ? ""
                : BigDecimal.valueOf(value.value()).stripTrailingZeros().toPlainString();
        return value.status() == ObservationStatus.NORMAL ? number : (value.status() + " " + number).strip();
    }

    @Override
    public void close() {
        okd.close();
    }
}
