package de.okd.geo.map;

import de.okd.geo.draw.Fill;
import de.okd.geo.draw.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;

/** Places names inside their polygons where there is room; the others are in the tooltips only. */
final class Labels {
    private static final double NEEDED_SHARE_LABELLED = 0.3;

    private final List<Mark.Text> marks = new ArrayList<>();
    private final List<Envelope> taken = new ArrayList<>();
    private int labelled;

    private Labels() {}

    /**
     * Empty if there is room for too few names: a handful of names would only look important.
     *
     * @param ground what a name stands on
     */
    static List<Mark.Text> of(List<MappedRegion> regions, Function<MappedRegion, Fill> ground) {
        double needed = NEEDED_SHARE_LABELLED * regions.size();
        if (regions.stream().filter(LabelPlaces::mayHaveRoom).count() < needed) {
            return List.of();
        }
        Labels labels = new Labels();
        regions.forEach(region -> labels.place(region, ground.apply(region)));
        return labels.labelled < needed ? List.of() : labels.marks;
    }

    private void place(MappedRegion region, Fill ground) {
        Optional<Label> label = LabelPlaces.of(region).filter(this::isFree).findFirst();
        label.ifPresent(found -> {
            labelled++;
            taken.add(found.box());
            marks.addAll(found.marks(LabelStyle.of(found.fontSize(), ground)));
        });
    }

    private boolean isFree(Label label) {
        Envelope box = label.box();
        return taken.stream().noneMatch(box::intersects);
    }
}
