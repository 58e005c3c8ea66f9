package de.okd.indicators.catalogue;

import de.okd.core.region.RegionLevel;

/** The finest level for which official sources deliver something. */
public enum FinestLevel {
    MUNICIPALITY,
    DISTRICT,
    /** The areas of youth welfare offices: districts, and towns with an office of their own. */
    YOUTH_OFFICE,
    STATE;

    /** Whether something of this level is known for regions of that level. */
    public boolean reaches(RegionLevel level) {
        RegionLevel finest = switch (this) {
            case MUNICIPALITY -> RegionLevel.MUNICIPALITY;
            case DISTRICT, YOUTH_OFFICE -> RegionLevel.DISTRICT;
            case STATE -> RegionLevel.STATE;
        };
        return level.compareTo(finest) <= 0;
    }
}
