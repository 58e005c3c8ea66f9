package de.okd.geo.io.geojson;

import java.io.IOException;

/** JSON that is not the GeoJSON it should be; the message is the middle of a sentence. */
final class MalformedGeoJson extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedGeoJson(String what) {
        super(what);
    }

    static void require(boolean isMet, String otherwise) throws MalformedGeoJson {
        if (!isMet) {
            throw new MalformedGeoJson(otherwise);
        }
    }
}
