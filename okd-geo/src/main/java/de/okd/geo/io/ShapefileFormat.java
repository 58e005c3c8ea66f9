package de.okd.geo.io;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.Boundary;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.geo.crs.CrsChoice;
import de.okd.geo.crs.DatumGrid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * ESRI shapefiles with the polygons of regions, as the official maps VG250 and VG5000. The dataset is called as the file.
 *
 * <p>Needed are the {@code .shp} and the {@code .dbf} with a field {@code AGS} (or {@code ARS}, {@code RS}) that holds the
 * official key; {@code GEN} holds the name, {@code GF} tells land from water. The {@code .prj} names the coordinate
 * reference system, the {@code .cpg} the charset; a grid {@code BETA2007.gsb} beside them is used for Gauss-Krüger. Polygons come out valid, one per region, in EPSG:25832; everything that was
 * repaired, united, assumed or left out is a finding. Z and m values are ignored.
 */
public final class ShapefileFormat implements SourceFormat {

    @Override
    public String name() {
        return "Shapefile";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        return ShapeReader.recognises(file.head());
    }

    @Override
    public List<Path> companions(DeliveredFile file) {
        List<Path> companions = new ArrayList<>(new Companions(file).files());
        DatumGrid.findBeside(file.path()).ifPresent(companions::add);
        return companions;
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        Place place = file.place();
        Companions companions = new Companions(file);
        DeliveredFile attributeFile = companions.attributes();
        DbfTable table = new DbfTable(attributeFile);
        List<Shape> shapes = new ShapeReader(file).read();
        requireSameCount(shapes.size(), table.rows(), place);
        DbfCharset charset = DbfCharset.of(companions.findText(".cpg"), table, attributeFile.place());
        RegionAttributes attributes = new RegionAttributes(table, charset, attributeFile.place());
        CrsChoice choice = CrsChoice.of(companions.findText(".prj"), bounds(shapes, place), place)
                .withGridBeside(file.path());
        PartReader reader = new PartReader(attributes, choice.toUtm32(), place);
        BoundaryAssembly assembly = new BoundaryAssembly(place);
        List<Boundary> boundaries = assembly.boundaries(reader.read(shapes));
        return List.of(new Delivery.Boundaries(
                file.stem(),
                boundaries,
                BoundaryOrigin.of(file, companions(file), table.findYear()),
                together(List.of(charset.findings(), choice.findings(), reader.findings(), assembly.findings()))));
    }

    private static void requireSameCount(int shapes, int rows, Place place) {
        if (shapes != rows) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not tell which region a polygon is: there are " + shapes + " polygons but " + rows
                            + " rows of attributes. Fetch the .shp and the .dbf file from the same delivery.",
                    place);
        }
    }

    private static Envelope bounds(List<Shape> shapes, Place place) {
        if (shapes.stream().allMatch(Shape::isNull) || !shapes.stream().allMatch(Shape::isFinite)) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Could not read the polygons: no record has one, or a coordinate is not a finite number.",
                    place);
        }
        Envelope bounds = new Envelope();
        shapes.forEach(shape -> shape.expand(bounds));
        return bounds;
    }

    private static List<Finding> together(List<List<Finding>> findings) {
        List<Finding> all = new ArrayList<>();
        findings.forEach(all::addAll);
        return all;
    }
}
