package de.okd.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The official files as an analyst would read them with nothing but {@code split}: columns are numbered by hand from the
 * header lines of the files of 2017, keys and numbers are the same bytes in all their charsets. No class of OKD is used.
 */
public final class NaiveData {
    private final Path folder;
    private final Map<String, Map<String, String[]>> files = new HashMap<>();

    public NaiveData(Path folder) {
        this.folder = folder;
    }

    /** The number in a column (counted from 0) of the first row that holds the key and begins with {@code start}. */
    double cell(String file, String start, String key, int column) {
        String text = files.computeIfAbsent(file + start, missing -> rows(file, start))
                .getOrDefault(key, new String[0])[column]
                .strip();
        return text.equals("-") ? 0 : Double.parseDouble(text.replace(',', '.'));
    }

    /** The same of the first row that has the code in a column too. */
    double cell(String file, String start, String key, int codeColumn, String code, int column) {
        try {
            return Files.readAllLines(folder.resolve(file), StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.split(";", -1))
                    .filter(cells -> cells.length > column)
                    .filter(cells -> cells[start.isEmpty() ? 0 : 1].equals(key) && cells[codeColumn].startsWith(code))
                    .mapToDouble(cells -> Double.parseDouble(cells[column].replace(',', '.')))
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String[]> rows(String file, String start) {
        Map<String, String[]> rows = new HashMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(file), StandardCharsets.ISO_8859_1)) {
                String[] cells = line.split(";", -1);
                if (line.startsWith(start) && cells.length > 3) {
                    rows.putIfAbsent(start.isEmpty() ? cells[0] : cells[1], cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** @param sex 0 all, 1 men, 2 women */
    double population(String key, int year, int sex) {
        return cell("gemeinde/12411-01-01-5_00.csv", "", key, 2 + (2015 - year) * 3 + sex);
    }

    /** The 17 bands from "unter 3" (0) to "75 und mehr" (16), of 2015. */
    double ages(String key, int sex, int firstBand, int lastBand) {
        double sum = 0;
        for (int band = firstBand; band <= lastBand; band++) {
            sum += cell("gemeinde/12411-02-03-5_00.csv", "", key, 2 + sex * 18 + band);
        }
        return sum;
    }

    double meanAge(String key) {
        return cell("gemeinde/12411-07-01-5_00.csv", "31.12.2015", key, 3);
    }

    double inflow(String key) {
        return cell("gemeinde/12711-01-03-5_00.csv", "", key, 2 + 6);
    }

    double outflow(String key) {
        return cell("gemeinde/12711-01-03-5_00.csv", "", key, 2 + 21 + 6);
    }

    double employeesAtWorkplace(String key) {
        return cell("gemeinde/13111-01-03-5_00.csv", "", key, 2);
    }

    double employeesAtResidence(String key, int sex) {
        return cell("gemeinde/13111-02-02-5_00.csv", "", key, 2 + sex);
    }

    /** 0 all, 1 foreigners, 6 long-term; of 2016. */
    double unemployed(String key, int column) {
        return cell("gemeinde/13211-01-03-5_00.csv", "", key, 2 + column);
    }

    /** Hectares: 0 all, 1 settlement and transport, 6 recreation, 11 agriculture, 14 forest. */
    double area(String key, int column) {
        return cell("gemeinde/33111-01-01-5_00.csv", "", key, 2 + column);
    }

    /** 0 all accidents, 1 with casualties, 4 deaths, 5 injured. */
    double accidents(String key, int column) {
        return cell("gemeinde/46241-01-03-5_00.csv", "", key, 2 + column);
    }

    /** 0 taxpayers, 1 income in thousand euros; of 2010. */
    double taxes(String key, int column) {
        return cell("gemeinde/73111-01-01-5_00.csv", "2010", key, 3 + column);
    }

    double minimumIncomeRecipients(String key) {
        return cell("kreis/22811-01-01-4_00.csv", "31.12.2015", key, 3);
    }
}
