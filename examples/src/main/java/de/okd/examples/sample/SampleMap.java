package de.okd.examples.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Polygon;

/** Writes the invented borders as a shapefile with the fields of the official area map. */
final class SampleMap {

    private static final String NAME = "beispiel_gemeinden";
    private static final String LAND_AREA = "4";
    private static final String ETRS_1989_UTM_ZONE_32N =
            "PROJCS[\"ETRS_1989_UTM_Zone_32N\",GEOGCS[\"GCS_ETRS_1989\",DATUM[\"D_ETRS_1989\","
                    + "SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
                    + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                    + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
                    + "PARAMETER[\"Central_Meridian\",9.0],PARAMETER[\"Scale_Factor\",0.9996],"
                    + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
    private static final List<DbfField> FIELDS = List.of(
            DbfField.text("AGS", 8),
            DbfField.text("ARS", 12),
            DbfField.text("GEN", 60),
            DbfField.text("BEZ", 40),
            DbfField.number("GF", 2));

    private SampleMap() {}

    static void write(List<MunicipalityFacts> municipalities, Path folder) throws IOException {
        Map<String, Polygon> borders = borders(municipalities);
        ShapefileWriter.write(
                municipalities.stream().map(m -> borders.get(m.ags())).toList(),
                folder.resolve(NAME + ".shp"),
                folder.resolve(NAME + ".shx"));
        DbfWriter.write(
                FIELDS, municipalities.stream().map(SampleMap::attributes).toList(), folder.resolve(NAME + ".dbf"));
        Files.writeString(folder.resolve(NAME + ".prj"), ETRS_1989_UTM_ZONE_32N);
        Files.writeString(folder.resolve(NAME + ".cpg"), "UTF-8");
    }

    private static Map<String, Polygon> borders(List<MunicipalityFacts> municipalities) {
        Map<String, Polygon> borders = new HashMap<>();
        municipalities.stream()
                .collect(Collectors.groupingBy(MunicipalityFacts::district))
                .values()
                .forEach(district -> borders.putAll(SampleCoverage.of(district)));
        return Map.copyOf(borders);
    }

    private static List<String> attributes(MunicipalityFacts municipality) {
        return List.of(
                municipality.ags(), regionalKey(municipality), municipality.name(), municipality.kind(), LAND_AREA);
    }

    /** The twelve-digit key of a municipality that belongs to no association. */
    private static String regionalKey(MunicipalityFacts municipality) {
        String number = municipality.ags().substring(5);
        return municipality.district() + "0" + number + number;
    }
}
