package de.okd.geo.map;

import de.okd.core.source.Provenance;
import de.okd.core.table.RegionColumn;
import de.okd.geo.classify.ValueClasses;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Drawing;
import de.okd.geo.draw.Mark;
import de.okd.geo.draw.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Lays small multiples out. */
final class PanelDrawing {
    private final RegionCoverage coverage;
    private final List<Panel> panels;
    private final Caption caption;
    private final List<List<MappedRegion>> regions;
    private final Colouring colouring;

    PanelDrawing(RegionCoverage coverage, List<Panel> panels, Caption caption, Scheme scheme) {
        this.coverage = coverage;
        this.panels = panels;
        this.caption = caption;
        List<RegionColumn> columns = panels.stream().map(Panel::column).toList();
        Set<String> districts = MappedRegions.districts(coverage, columns);
        this.regions = columns.stream()
                .map(column -> MappedRegions.of(coverage, column, districts))
                .toList();
        this.colouring = Colouring.of(all(), scheme, caption.language());
    }

    ValueClasses classes() {
        return colouring.classes();
    }

    private List<MappedRegion> all() {
        return regions.stream().flatMap(List::stream).toList();
    }

    Drawing drawing() {
        Page page = new Page(caption);
        PanelGrid grid = PanelGrid.fitting(BaseMap.bounds(regions.get(0)), panels.size(), page.top());
        BaseMap base = BaseMap.of(coverage, regions.get(0), grid.first());
        for (int i = 0; i < panels.size(); i++) {
            panel(i, base, grid, page);
        }
        Language language = caption.language();
        new ClassLegend(page.legend(), language)
                .write(all(), colouring, panels.get(0).column().unit(), language.choose("Werte", "Values"));
        page.legend().foot(grid.first(), base.districtStyle());
        return page.finished(
                grid.bottom(),
                new SourceNotes(language).of(sources(), coverage.provenance()),
                description(),
                PanelTable.of(panels, regions, colouring));
    }

    private void panel(int index, BaseMap base, PanelGrid grid, Page page) {
        page.add(new Mark.Text(panels.get(index).title(), grid.left(index), grid.titleLine(index), Look.HEAD));
        AffineTransformation move = AffineTransformation.translationInstance(grid.rightBy(index), grid.downBy(index));
        for (int i = 0; i < base.regions().size(); i++) {
            MappedRegion region = regions.get(index).get(i);
            Geometry there = move.transform(base.regions().get(i).geometry());
            page.add(new Mark.Outline(there, base.bordered(colouring.style(region)), subject(index, region)));
        }
        base.districtMarks()
                .forEach(mark -> page.add(new Mark.Outline(move.transform(mark.geometry()), mark.style(), null)));
    }

    private Subject subject(int index, MappedRegion region) {
        Panel panel = panels.get(index);
        String label = region.region().name() + ", " + panel.title() + ": "
                + colouring.value(region, panel.column().unit());
        return new Subject(region.region().key().value(), label);
    }

    private List<Provenance> sources() {
        List<Provenance> sources = new ArrayList<>();
        panels.forEach(panel -> sources.addAll(panel.column().sources()));
        return sources;
    }

    private String description() {
        Description words = new Description(caption.language());
        String title = Caption.joined(caption.title(), caption.subtitle());
        String names = String.join("; ", panels.stream().map(Panel::title).toList());
        return words.what(regions.get(0).size()) + ": " + title + ". "
                + caption.language().choose("Einzelkarten: ", "Panels: ") + names + ".";
    }
}
