package de.okd.core.table;

/** A result that has columns of region values by name, for whoever draws or joins them. */
public interface RegionColumns {

    /**
     * @param name for example an indicator's id
     * @throws de.okd.core.error.OkdException {@code UNKNOWN_NAME} for a name the result lacks
     */
    RegionColumn column(String name);
}
