package de.okd.examples;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.within;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import de.okd.core.LoadReport;
import de.okd.core.Okd;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.source.DataFolder;
import de.okd.examples.dossier.DossierPage;
import de.okd.examples.sample.SampleData;
import de.okd.geo.Geo;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.Indicators;
import de.okd.indicators.RegionSelection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns a folder of delivered files into one HTML dossier per district, with all indicators as CSV, Parquet and Arrow. */
public final class DistrictDossier {
    private final Arguments arguments;
    private final PrintStream log;

    private DistrictDossier(Arguments arguments, PrintStream log) {
        this.arguments = arguments;
        this.log = log;
    }

    public static void main(String[] args) {
        PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(log, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the example; errors are told in one message, never as a stack trace. Returns the process's exit status. */
    static int run(PrintStream log, String... args) {
        try {
            new DistrictDossier(Arguments.parse(args), log).write();
            return 0;
        } catch (IllegalArgumentException e) {
            log.println(e.getMessage() + " Usage: " + Arguments.USAGE);
            return 2;
        } catch (OkdException | IOException e) {
            log.println("No dossier was written. " + e.getMessage());
            return 1;
        }
    }

    private void write() throws IOException {
        try (Okd okd = Okd.inMemory()) {
            load(okd);
            IndicatorTable table = evaluate(okd);
            Path out = arguments.out();
            table.writeCsv(out.resolve("indicators.csv"));
            table.writeParquet(out.resolve("indicators.parquet"));
            table.writeArrow(out.resolve("indicators.arrow"));
            Geo geo = Geo.of(okd);
            log.println("Polygons: " + geo.match(table.regions()));
            for (RegionKey district : arguments.districts()) {
                Path page = out.resolve("dossier-" + district + ".html");
                DossierPage.of(okd, geo, table, district, isSample()).write(page);
                log.println("Wrote " + page);
            }
        }
    }

    private boolean isSample() {
        return arguments.data().isEmpty();
    }

    private void load(Okd okd) throws IOException {
        if (arguments.data().isPresent()) {
            load(okd, arguments.data().get());
            return;
        }
        Path sample = Files.createTempDirectory("okd-sample");
        try {
            SampleData.writeTo(sample);
            load(okd, sample);
        } finally {
            MoreFiles.deleteRecursively(sample, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private void load(Okd okd, Path folder) {
        LoadReport report = okd.load(DataFolder.of(folder), TerminalProgress.onTerminal());
        report.files().forEach(this::tell);
    }

    private void tell(LoadReport.FileReport file) {
        log.println(file);
        file.findings().stream()
                .filter(finding -> finding.code() == Finding.Code.SUMS_AGREE)
                .forEach(finding -> log.println("  " + finding.message()));
        List<Finding> doubtful = file.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .toList();
        if (!doubtful.isEmpty()) {
            log.println("  " + doubtful.size() + " findings to look at, the first: " + doubtful.get(0));
        }
    }

    /** Municipalities of every district, then the districts, their states, and the country to compare with. */
    private IndicatorTable evaluate(Okd okd) {
        List<RegionSelection> regions = new ArrayList<>();
        arguments.districts().forEach(district -> regions.add(within(district.value(), MUNICIPALITY)));
        arguments.districts().forEach(district -> regions.add(region(district.value())));
        arguments
                .districts()
                .forEach(district -> regions.add(region(district.value().substring(0, 2))));
        regions.add(region(RegionKey.GERMANY.value()));
        return Indicators.of(okd)
                .regions(regions.toArray(RegionSelection[]::new))
                .periods(arguments.period())
                .evaluate();
    }
}
