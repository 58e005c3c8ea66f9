package de.okd.core.source.gv100ad;

import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An invented register of two districts, its lines padded as the office pads them. */
final class SmallRegister {
    static final String NAME = "register.txt";
    static final String STATE = line("10", "07", "Rheinland", "Mainz", "");
    static final String REGION = line("20", "071", "früher: Reg.-Bez. Norden", "Norden", "");
    static final String DISTRICT = line("40", "07131", "Kreis Süd", "Südstadt", "44");
    static final String ASSOCIATION = line("50", "07131   5001", "Söhnlein", "", "53");
    static final String ITSELF = line("50", "07131   0090", "Südstadt", "", "50");
    static final String MEMBER = municipality("071310015001", "Söhnlein, Stadt", "63", 1234, 5000, 2400, "53518");
    static final String ALONE = municipality("071310900090", "Südstadt, Stadt", "63", 2000, 7000, 3500, "53500*****");
    static final String CITY_DISTRICT = line("40", "07111", "Koblau, Stadt", "Koblau", "41");
    static final String CITY_ITSELF = line("50", "07111   0000", "Koblau, Stadt", "", "50");
    static final String CITY = municipality("071110000000", "Koblau, Stadt", "61", 10525, 115000, 56000, "56068");

    private SmallRegister() {}

    static String valid() {
        return lines(STATE, REGION, CITY_DISTRICT, CITY_ITSELF, CITY, DISTRICT, ASSOCIATION, ITSELF, MEMBER, ALONE);
    }

    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String line(String type, String key, String name, String seat, String kind) {
        return padded(type + "20231130" + padded(key, 12) + padded(name, 50) + padded(seat, 50) + kind, 220);
    }

    static String municipality(
            String key, String name, String kind, int area, int population, int male, String postalCode) {
        String numbers = String.format(Locale.ROOT, "%011d%011d%011d", area, population, male);
        return padded(line("60", key, name, "", kind).substring(0, 128) + numbers + "    " + postalCode, 220);
    }

    static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    static DeliveredFile file(Path folder, byte[] bytes) {
        try {
            return DeliveredFile.of(Files.write(folder.resolve(NAME), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read read(Path folder, String text) {
        return read(folder, text, StandardCharsets.UTF_8);
    }

    static Read read(Path folder, String text, Charset charset) {
        return read(file(folder, text.getBytes(charset)));
    }

    static Read read(DeliveredFile file) {
        List<Delivery> deliveries = new Gv100adFormat().read(file);
        return new Read((Delivery.Register) deliveries.get(0), (Delivery.Table) deliveries.get(1));
    }

    /** What a register turned out to hold. */
    record Read(Delivery.Register register, Delivery.Table table) {
        RegisterEntry entry(String key) {
            return register.entries().stream()
                    .filter(entry -> entry.key().equals(RegionKey.parse(key)))
                    .findFirst()
                    .orElseThrow();
        }

        /** Area, inhabitants and men, {@code NaN} where there is no value. */
        double[] values(String key) {
            Observations observations = table.observations();
            int position = observations.position(RegionKey.parse(key));
            return new double[] {
                observations.value(0, position), observations.value(1, position), observations.value(2, position)
            };
        }

        /** All but the one on the time of counting, which every register has. */
        List<Finding> findings() {
            return Stream.concat(
                            register.findings().stream(),
                            table.findings().stream().skip(1))
                    .toList();
        }
    }
}
