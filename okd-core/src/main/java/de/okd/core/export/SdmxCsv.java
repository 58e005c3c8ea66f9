package de.okd.core.export;

import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.source.tabular.SdmxLayout;
import de.okd.core.table.TableRows;
import java.util.List;

/**
 * SDMX-CSV 2.0: a row for each observation, with ids only. Sexes, ages and totals have the codes of SDMX's own code lists
 * ({@code F}, {@code Y15T17}, {@code _T}); other ids are those of OKD with all that SDMX forbids in an id replaced. The
 * attribute {@code OKD_STATUS} keeps apart what shares a code of {@code CL_OBS_STATUS}. Labels are not part of it.
 */
public final class SdmxCsv {
    private static final String AGENCY = "OKD";
    private static final String VERSION = "1.0";

    private SdmxCsv() {}

    /** To be written as RFC 4180. */
    public static TableRows rows(DatasetContent content) {
        DatasetStructure structure = content.structure();
        ObservationRows rows = new ObservationRows(content.observations());
        String id = AGENCY + ":" + SdmxIds.id(structure.id()) + "(" + VERSION + ")";
        rows.add("STRUCTURE", at -> "dataflow");
        rows.add("STRUCTURE_ID", at -> id);
        rows.add("ACTION", at -> "I");
        rows.add("REF_AREA", at -> at.region().key().toString());
        addDimensions(structure.dimensions(), rows);
        addMeasures(structure.measures(), rows);
        return rows;
    }

    private static void addDimensions(List<Dimension> dimensions, ObservationRows rows) {
        SdmxIds<Dimension> names =
                SdmxIds.of(dimensions, dimension -> SdmxIds.concept(dimension.id()), SdmxLayout.FIXED);
        for (int i = 0; i < dimensions.size(); i++) {
            int ordinal = i;
            SdmxIds<Code> codes = SdmxIds.of(dimensions.get(i).codes(), SdmxIds::code, List.of());
            rows.add(
                    names.get(dimensions.get(i)),
                    at -> codes.get(at.slice().codes().get(ordinal)));
        }
    }

    private static void addMeasures(List<Measure> measures, ObservationRows rows) {
        SdmxIds<Measure> ids = SdmxIds.of(measures, measure -> SdmxIds.id(measure.id()), List.of());
        rows.add("INDICATOR", at -> ids.get(at.slice().measure()));
        rows.add("TIME_PERIOD", at -> at.slice().period().toString());
        rows.addValue("OBS_VALUE");
        rows.add("OBS_STATUS", at -> at.status().sdmxCode());
        rows.add("UNIT_MEASURE", at -> at.slice().measure().unit());
        rows.add("OKD_STATUS", at -> at.status().name());
    }
}
