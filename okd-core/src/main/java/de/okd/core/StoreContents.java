package de.okd.core;

import com.google.common.base.Suppliers;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.region.RegionRegister;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.Version;
import de.okd.core.territory.Continuity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a store holds between two loads, read once: questions ask for it again and again.
 *
 * @param changes how many loads there were before it was read
 * @param continuity of the crosswalks, which are read when somebody asks
 */
record StoreContents(
        long changes,
        List<Version> versions,
        Map<Version, DatasetStructure> tables,
        RegionRegister regions,
        Supplier<Continuity> continuity) {

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
        Supplier<Continuity> continuity = Suppliers.memoize(() -> Continuity.of(current.values().stream()
                .filter(version -> version.kind() == Version.Kind.CONVERSION)
                .map(store::crosswalk)
                .toList()));
        return new StoreContents(changes, versions, tables, regions, continuity);
    }
}
