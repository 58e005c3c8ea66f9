package de.okd.examples.sample;

import de.okd.core.region.GridCell;
import de.okd.geo.crs.CrsTransform;
import de.okd.geo.crs.GermanCrs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes invented places of the sample: day-care centres with coordinates, and the census's grid of inhabitants. */
public final class SamplePlaces {
    private static final long RESIDENTS_PER_CENTRE = 5000;
    private static final double DEGREES_BETWEEN_CENTRES = 0.012;
    private static final int FEWEST_PUBLISHED = 60;
    private static final int METRES = 1000;

    private SamplePlaces() {}

    /** Writes {@code kitas.csv} and {@code zensus-1km.csv} into a folder that exists. */
    public static void writeTo(Path folder) throws IOException {
        List<MunicipalityFacts> municipalities = MunicipalityFacts.all();
        Files.write(folder.resolve("kitas.csv"), centres(municipalities));
        Files.write(folder.resolve("zensus-1km.csv"), cells(municipalities));
    }

    private static List<String> centres(List<MunicipalityFacts> municipalities) {
        List<String> lines = new ArrayList<>(List.of("name;traeger;plaetze;lon;lat"));
        for (MunicipalityFacts municipality : municipalities) {
            for (int i = 0; i < municipality.population() / RESIDENTS_PER_CENTRE; i++) {
                lines.add(centre(municipality, i));
            }
        }
        return lines;
    }

    private static String centre(MunicipalityFacts municipality, int number) {
        double away = DEGREES_BETWEEN_CENTRES * Math.sqrt(number);
        return String.format(
                Locale.ROOT,
                "Kita %s %d;%s;%d;%.4f;%.4f",
                municipality.name(),
                number + 1,
                number % 2 == 0 ? "kommunal" : "frei",
                50 + 25 * (number % 3),
                municipality.longitude() + away * Math.cos(2.4 * number),
                municipality.latitude() + away * Math.sin(2.4 * number) / 2);
    }

    private static List<String> cells(List<MunicipalityFacts> municipalities) {
        Map<GridCell, Long> people = new TreeMap<>(Comparator.comparing(GridCell::shortId));
        municipalities.forEach(municipality -> spread(municipality, people));
        List<String> lines = new ArrayList<>(List.of("Gitter_ID_1km;x_mp_1km;y_mp_1km;Einwohner"));
        people.forEach((cell, count) -> lines.add(cell.shortId() + ";" + (cell.east() + METRES / 2) + ";"
                + (cell.north() + METRES / 2) + ";" + (count < FEWEST_PUBLISHED ? -9 : count)));
        return lines;
    }

    /** Half of the people in the middle, fewer the farther from it. */
    private static void spread(MunicipalityFacts municipality, Map<GridCell, Long> people) {
        double[] middle = {municipality.longitude(), municipality.latitude()};
        CrsTransform.between(GermanCrs.ETRS89, GermanCrs.LAEA).transform(middle);
        for (int north = -3; north <= 3; north++) {
            for (int east = -3; east <= 3; east++) {
                long count = municipality.population() >> (1 + 2 * Math.abs(north) + 2 * Math.abs(east));
                people.merge(cell(middle, east, north), count, Long::sum);
            }
        }
    }

    private static GridCell cell(double[] middle, int east, int north) {
        int column = (int) Math.floor(middle[0] / METRES) + east;
        int row = (int) Math.floor(middle[1] / METRES) + north;
        return new GridCell(METRES, METRES * row, METRES * column);
    }
}
