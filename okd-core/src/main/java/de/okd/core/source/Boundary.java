package de.okd.core.source;

import de.okd.core.region.Region;

/** The polygon of a region as well-known binary, in metres east and north of ETRS89/UTM zone 32 (EPSG:25832). */
public final class Boundary {
    private final Region region;
    private final byte[] wkb;

    public Boundary(Region region, byte[] wkb) {
        this.region = region;
        this.wkb = wkb.clone();
    }

    public Region region() {
        return region;
    }

    public byte[] wkb() {
        return wkb.clone();
    }
}
