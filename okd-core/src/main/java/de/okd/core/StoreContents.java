package de.okd.core;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.region.RegionRegister;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a store holds between two loads, read once: questions ask for it again and again.
 *
 * @param changes how many loads there were before it was read
 */
record StoreContents(
        long changes, List<Version> versions, Map<Version, DatasetStructure> tables, RegionRegister regions) {

    static StoreContents read(Store store, long changes) {
        List<Version> versions = store.versions();
        Map<String, Version> current = new TreeMap<>();
        versions.forEach(version -> current.put(version.dataset(), version));
        Map<Version, DatasetStructure> tables = new LinkedHashMap<>();
        List<RegisterEntry> entries = new ArrayList<>();
        for (Version version : current.values()) {
            if (version.kind() == Version.Kind.TABLE) {
                tables.put(version, store.structure(version));
            } else if (version.kind() == Version.Kind.REGISTER) {
                entries.addAll(store.register(version));
            }
        }
        RegionRegister regions = new RegionRegister(store.regions(), entries);
        return new StoreContents(changes, versions, tables, regions);
    }
}
