package de.okd.geo.map;

import de.okd.core.table.RegionColumn;

/** One of several maps on a page. */
record Panel(String title, RegionColumn column) {}
