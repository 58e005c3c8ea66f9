package de.okd.core.source.gv100ad;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.SourceFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The municipal register GV100AD: one line a region, from the states down to the municipalities, with fields at fixed
 * columns that count characters.
 *
 * <p>Delivers two datasets: {@value #REGISTER} with names, kinds, associations and postal codes, and {@value #TABLE} with
 * area in hectares and inhabitants of every municipality at the register's territorial status. A municipality outside any
 * association has a line of type 50 that repeats it; that line is no region.
 */
public final class Gv100adFormat implements SourceFormat {
    static final String TABLE = "GV100AD";
    static final String REGISTER = "GV100AD-register";

    private static final String TITLE = "Gemeindeverzeichnis GV100AD";
    private static final Pattern FIRST_LINE =
            Pattern.compile("(?:\u00ef\u00bb\u00bf)?[1-6]0(?:19|20)\\d{6}\\d{2}[ \\d]{10}[^ ;,\t].*");

    @Override
    public String name() {
        return "Gemeindeverzeichnis GV100AD";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        return isRegister(file.head());
    }

    static boolean isRegister(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return FIRST_LINE.matcher(start.lines().findFirst().orElse("")).matches();
    }

    @Override
    public List<String> likelyDatasets(DeliveredFile file) {
        return List.of(REGISTER, TABLE);
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        Place place = file.place();
        Gv100adText text = new Gv100adText(file.bytes(), place);
        Gv100adRegister register = new Gv100adRegister(text, place);
        Gv100adTable table = new Gv100adTable(TABLE, TITLE, text, place);
        Provenance provenance = new Provenance(
                file.name(),
                file.sha256(List.of()),
                "Statistisches Bundesamt, " + TITLE,
                Licence.UNKNOWN,
                "© Statistisches Bundesamt (Destatis)",
                null,
                text.status().date());
        return List.of(
                new Delivery.Register(
                        REGISTER, register.entries(), provenance, both(text.findings(), register.findings())),
                new Delivery.Table(table.observations(), provenance, table.findings()));
    }

    private static List<Finding> both(List<Finding> lines, List<Finding> regions) {
        return Stream.concat(lines.stream(), regions.stream()).toList();
    }
}
