package de.okd.geo.crs;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;

/** Says how accurate a change of datum is where the data lie. */
final class DatumFinding {
    private DatumFinding() {}

    static Finding of(CrsTransform toUtm32, Envelope bounds, Place place) {
        return toUtm32.hasGrid() ? byGrid(toUtm32, place) : byParameters(toUtm32.from(), bounds, place);
    }

    private static Finding byGrid(CrsTransform toUtm32, Place place) {
        return new Finding(
                Finding.Code.DATUM_CHANGED,
                String.format(Locale.ROOT, "%s: accurate to %s.", toUtm32, toUtm32.accuracy()),
                place);
    }

    private static Finding byParameters(GermanCrs crs, Envelope bounds, Place place) {
        double[] corners = {bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()};
        CrsTransform.between(crs, GermanCrs.ETRS89).transform(corners);
        Accuracy accuracy = SevenParameters.accuracy(corners[0], corners[2]);
        return new Finding(
                Finding.Code.ASSUMED,
                crs + " has no exact way to ETRS89 without a grid. " + accuracy.reason()
                        + ". Put BETA2007.gsb (Bundesamt für Kartographie und Geodäsie) beside the file, or deliver the"
                        + " boundaries in EPSG:25832, where that matters.",
                place);
    }
}
