package de.okd.geo.io.flatgeobuf;

import com.google.common.base.Strings;
import de.okd.geo.crs.CrsDeclaration;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Header;

/**
 * What the header says, copied out of its bytes, so that damage to them shows at once.
 *
 * @param features how many there are; 0 if it does not say
 * @param nodeSize how many children a node of the index has; less than 2 without an index
 */
record LayerHeader(int geometryType, List<PropertyColumn> columns, long features, int nodeSize, CrsDeclaration crs) {
    private static final int NODE_BYTES = 40;

    /** Throws a {@link RuntimeException} if the bytes contradict themselves. */
    static LayerHeader of(ByteBuffer bytes) {
        Header header = Header.getRootAsHeader(bytes);
        List<PropertyColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.columnsLength(); i++) {
            columns.add(PropertyColumn.of(header.columns(i)));
        }
        Crs crs = header.crs();
        return new LayerHeader(
                header.geometryType(),
                columns,
                Math.max(0, header.featuresCount()),
                header.indexNodeSize(),
                new CrsDeclaration("the header", crs == null ? "" : text(crs)));
    }

    private static String text(Crs crs) {
        String authority = Strings.isNullOrEmpty(crs.org()) ? "EPSG" : crs.org();
        if (crs.code() > 0) {
            return authority + ":" + crs.code();
        }
        String wkt = Strings.nullToEmpty(crs.wkt());
        return wkt.isEmpty() ? Strings.nullToEmpty(crs.name()) : wkt;
    }

    /**
     * The bytes of the tree above the features, level by level as the specification packs them.
     *
     * @param most enough to know that the file is shorter
     */
    long indexBytes(long most) {
        if (nodeSize < 2 || features == 0) {
            return 0;
        }
        long nodes = features;
        long level = features;
        do {
            level = level / nodeSize + (level % nodeSize == 0 ? 0 : 1);
            nodes += level;
        } while (level > 1 && nodes <= most);
        return nodes > most / NODE_BYTES ? Long.MAX_VALUE : nodes * NODE_BYTES;
    }
}
