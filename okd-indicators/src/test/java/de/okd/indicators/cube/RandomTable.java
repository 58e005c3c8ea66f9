package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A table of two states with districts and municipalities by sex and age, of which cells are missing, secret, negative,
 * decimal or doubtful at random; as GENESIS writes it, and as plain cells for slow computations.
 */
final class RandomTable {
    static final List<Integer> YEARS = List.of(2014, 2015, 2016);
    static final List<String> SEXES = List.of("männlich", "weiblich");
    static final List<String> AGES =
            List.of("unter 15 Jahre", "15 bis unter 25 Jahre", "25 bis unter 65 Jahre", "65 Jahre und mehr");
    private static final String HEADER = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;;;
            ;;;;;Bevölkerungsstand
            """;
    private static final String FOOTER = """
            __________
            "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
            Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
            - Namensnennung - Version 2.0."
            Stand: 10.10.2017 / 11:01:03
            """;

    /** One combination of what an observation is about. */
    record Cell(int year, String region, int sex, int age) {}

    /** @param value meaningless for a status without one */
    record Content(double value, ObservationStatus status) {}

    private final Map<Cell, Content> cells = new LinkedHashMap<>();
    private final List<String> rows = new ArrayList<>();
    private final Random random;
    private final boolean plain;

    private RandomTable(long seed, boolean plain) {
        this.random = new Random(seed);
        this.plain = plain;
    }

    /** Most cells are plain numbers. */
    static RandomTable of(long seed) {
        return new RandomTable(seed, false).fill();
    }

    /** All cells are whole numbers. */
    static RandomTable ofCounts(long seed) {
        return new RandomTable(seed, true).fill();
    }

    private RandomTable fill() {
        for (int year : YEARS) {
            for (String region : regions()) {
                for (int sex = 0; sex < SEXES.size(); sex++) {
                    for (int age = 0; age < AGES.size(); age++) {
                        add(new Cell(year, region, sex, age));
                    }
                }
            }
        }
        return this;
    }

    /** States, some districts, municipalities; Germany is not listed. */
    static List<String> regions() {
        List<String> regions = new ArrayList<>(List.of("06", "07", "06432", "06440", "07131"));
        for (String district : List.of("06432", "06440", "06531", "07131", "07132")) {
            for (int number = 1; number <= 6; number++) {
                regions.add(district + "00" + number);
            }
        }
        return regions;
    }

    private void add(Cell cell) {
        boolean isUpper = cell.region().length() < 8;
        String text = plain ? Integer.toString(random.nextInt(1000)) : text(isUpper ? 0.4 : 0.12);
        if (!text.isEmpty()) {
            rows.add("31.12." + cell.year() + ";" + cell.region() + ";        R" + cell.region() + ";"
                    + SEXES.get(cell.sex()) + ";" + AGES.get(cell.age()) + ";" + text);
            cells.put(cell, content(text));
        }
    }

    private String text(double doubtful) {
        if (random.nextDouble() < doubtful) {
            List<String> signs = List.of("", "", ".", ".", "/", "...", "x", "-", "(12)", "7p", "3,5s");
            return signs.get(random.nextInt(signs.size()));
        }
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 100_000, random.nextInt(4))
                .toPlainString()
                .replace('.', ',');
    }

    private static Content content(String text) {
        var sign = ObservationStatus.ofSign(text);
        if (sign.isPresent()) {
            return new Content(0, sign.get());
        }
        String number = text.replaceAll("[()ps]", "").replace(',', '.');
        ObservationStatus status = text.startsWith("(")
                ? ObservationStatus.UNRELIABLE
                : text.endsWith("p")
                        ? ObservationStatus.PROVISIONAL
                        : text.endsWith("s") ? ObservationStatus.ESTIMATED : ObservationStatus.NORMAL;
        return new Content(Double.parseDouble(number), status);
    }

    Content content(Cell cell) {
        return cells.getOrDefault(cell, new Content(0, ObservationStatus.ABSENT));
    }

    /** The parts of a region as the table lists them. */
    static List<String> parts(String region) {
        return switch (region) {
            case "DG" -> List.of("06", "07");
            case "06" -> children("06432", "06440", "06531");
            case "07" -> children("07131", "07132");
            default ->
                RegionKey.parse(region).level() == RegionLevel.DISTRICT
                        ? regions().stream()
                                .filter(each -> each.length() == 8 && each.startsWith(region))
                                .toList()
                        : List.of();
        };
    }

    /** Districts the table lists, and in place of the others their municipalities. */
    private static List<String> children(String... districts) {
        List<String> children = new ArrayList<>();
        for (String district : districts) {
            children.addAll(regions().contains(district) ? List.of(district) : parts(district));
        }
        return children;
    }

    String text() {
        return HEADER + String.join("\n", rows) + "\n" + FOOTER;
    }

    String permuted(long seed) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return HEADER + String.join("\n", shuffled) + "\n" + FOOTER;
    }
}
