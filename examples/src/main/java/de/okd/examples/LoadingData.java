package de.okd.examples;

import static de.okd.core.dataset.Aggregation.STOCK;
import static de.okd.core.quality.QualityRule.range;
import static de.okd.core.query.Condition.ages;
import static de.okd.core.query.Order.descending;

import de.okd.core.Okd;
import de.okd.core.dataset.Measure;
import de.okd.core.preview.Preview;
import de.okd.core.source.Licence;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.table.Result;
import de.okd.core.time.Period;
import java.io.PrintStream;
import java.nio.file.Path;

/** The steps of docs/guide/loading-data.md: from an unknown workbook to a stored dataset. */
final class LoadingData {
    private LoadingData() {}

    static void run(Path folder, PrintStream out) {
        Path workbook = folder.resolve("kita.xlsx");
        // look
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            Preview preview = okd.preview(workbook);
            out.println(preview);
        }
        // say what the file does not
        Mapping mapping = Mapping.of("day-care")
                .title("Betreute Kinder in Tageseinrichtungen")
                .publisher("Jugendamt Musterkreis")
                .licence(Licence.DL_DE_BY_2_0, "© Jugendamt Musterkreis, 2024")
                .period(Period.parse("2024-03-01"))
                .columnsAre(
                        "age",
                        new Measure("children", "Betreute Kinder", "Kinder", STOCK),
                        "Betreute Kinder / unter 3 Jahre",
                        "Betreute Kinder / 3 bis unter 6 Jahre");
        // load
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            okd.require("day-care", range("children", 0, 5000));
            out.println(okd.load(workbook, mapping));
            okd.findings(okd.version("day-care")).forEach(out::println);
        }
        // ask and hand on
        try (Okd okd = Okd.open(folder.resolve("kreis.okd"))) {
            Result children = okd.query("day-care")
                    .where(ages(0, 2))
                    .orderBy(descending("value"))
                    .run();
            out.println(children);
            out.println(okd.describe("day-care"));
            okd.export("day-care").xlsx(folder.resolve("day-care.xlsx"));
            okd.exportPackage(folder.resolve("package"), "day-care");
        }
        // end
    }
}
