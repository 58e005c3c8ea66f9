package de.okd.core.source.xlsx;

import java.util.List;

/** Joins blocks to a table that empty rows cut into several. */
final class RegionGrowth {
    private final Sheet sheet;
    private final CellKind kind = new CellKind();

    RegionGrowth(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The block, with those below that go on with data, and with the header above if it starts with data itself. */
    TableRegion grow(List<TableRegion> blocks, int block) {
        TableRegion region = blocks.get(block);
        for (int i = block + 1; i < blocks.size() && continues(region, blocks.get(i)); i++) {
            region = TableRegion.of(sheet.rows(), region.from(), blocks.get(i).to());
        }
        for (int i = block - 1; i >= 0 && isHeaderless(region) && precedes(blocks.get(i), region); i--) {
            region = TableRegion.of(sheet.rows(), blocks.get(i).from(), region.to());
        }
        return region;
    }

    private boolean continues(TableRegion region, TableRegion next) {
        return next.width() > 1 && region.holds(next) && isHeaderless(next);
    }

    private static boolean precedes(TableRegion before, TableRegion region) {
        return before.width() > 1 && region.holds(before);
    }

    private boolean isHeaderless(TableRegion region) {
        return region.rows(sheet).stream()
                .filter(row -> row.filled() > 1)
                .findFirst()
                .filter(this::isData)
                .isPresent();
    }

    private boolean isData(SheetRow row) {
        for (Object cell : row.cells()) {
            if (kind.isObserved(cell)) {
                return true;
            }
        }
        return false;
    }
}
