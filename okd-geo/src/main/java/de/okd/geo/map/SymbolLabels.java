package de.okd.geo.map;

import de.okd.geo.draw.Colour;
import de.okd.geo.draw.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;

/** Names in circles that have room for them, else beside their circle, but never over one. */
final class SymbolLabels {
    /** What a circle looks like on the land. */
    private static final Colour IN_CIRCLE = Colour.parse("#619cb9");

    private static final double NEEDED_SHARE_INSIDE = 0.8;
    private static final double NEEDED_SHARE_LABELLED = 0.3;
    private static final double GAP = 2;
    private static final List<Double> FONT_SIZES = List.of(12.0, 10.5, 9.0);

    private static final int NONE = -1;

    private final SymbolScale scale;
    private final List<Mark.Text> marks = new ArrayList<>();
    private final List<Envelope> taken = new ArrayList<>();
    private int labelled;

    private SymbolLabels(SymbolScale scale) {
        this.scale = scale;
    }

    /** Empty if there is room for too few names. */
    static List<Mark.Text> of(List<MappedRegion> regions, SymbolScale scale) {
        double needed = NEEDED_SHARE_LABELLED * regions.size();
        if (regions.stream().filter(LabelPlaces::mayHaveRoom).count() < needed) {
            return List.of();
        }
        SymbolLabels labels = new SymbolLabels(scale);
        regions.forEach(region -> labels.taken.add(labels.circle(region)));
        for (int i = 0; i < regions.size(); i++) {
            labels.place(regions.get(i), i);
        }
        return labels.labelled < needed ? List.of() : labels.marks;
    }

    private Envelope circle(MappedRegion region) {
        Envelope box = new Envelope(Middle.of(region.geometry()).getCoordinate());
        box.expandBy(region.hasValue() ? scale.radius(region.value()) : 0);
        return box;
    }

    private void place(MappedRegion region, int index) {
        Envelope circle = taken.get(index);
        Optional<Label> inside =
                FONT_SIZES.stream().flatMap(size -> inside(region, index, size)).findFirst();
        Optional<Label> label = inside.or(() -> FONT_SIZES.stream()
                .flatMap(size -> beside(region, circle, size))
                .findFirst());
        label.ifPresent(found -> {
            labelled++;
            taken.add(found.box());
            marks.addAll(found.marks(LabelStyle.of(found.fontSize(), inside.isPresent() ? IN_CIRCLE : Look.LAND)));
        });
    }

    /** The diagonal of the label is shorter than the diameter. */
    private Stream<Label> inside(MappedRegion region, int index, double size) {
        Point centre = Middle.of(region.geometry());
        return LabelLines.of(region.region().name()).stream()
                .map(lines -> new Label(lines, centre.getX(), centre.getY(), size))
                .filter(label -> Math.hypot(label.width(), label.height())
                        < taken.get(index).getWidth())
                .filter(label -> isFree(label, index));
    }

    private Stream<Label> beside(MappedRegion region, Envelope circle, double size) {
        return LabelLines.of(region.region().name()).stream()
                .flatMap(lines -> around(new Label(lines, 0, 0, size), circle))
                .filter(label -> isFree(label, NONE))
                .filter(label -> LabelPlaces.shareInside(label, region.geometry()) >= NEEDED_SHARE_INSIDE);
    }

    private static Stream<Label> around(Label label, Envelope circle) {
        double x = circle.centre().x;
        double y = circle.centre().y;
        double down = circle.getHeight() / 2 + label.height() / 2 + GAP;
        double right = circle.getWidth() / 2 + label.width() / 2 + GAP;
        return Stream.of(label.at(x, y + down), label.at(x, y - down), label.at(x + right, y), label.at(x - right, y));
    }

    /** @param own the index of the circle that may be covered, or {@link #NONE} */
    private boolean isFree(Label label, int own) {
        Envelope box = label.box();
        return IntStream.range(0, taken.size())
                .noneMatch(index -> index != own && taken.get(index).intersects(box));
    }
}
