package de.okd.geo.map;

import de.okd.geo.draw.Colour;
import de.okd.geo.draw.Hatch;
import de.okd.geo.draw.ShapeStyle;
import de.okd.geo.draw.TextStyle;
import de.okd.geo.draw.TextStyle.Anchor;

/** Colours, pens and letters that all maps share. */
final class Look {
    static final Colour INK = Colour.parse("#1f2933");
    static final Colour QUIET_INK = Colour.parse("#52606d");
    static final Colour WHITE = Colour.parse("#ffffff");
    static final Colour LAND = Colour.parse("#eef1f4");
    static final Colour LAND_BORDER = Colour.parse("#b6c0ca");

    static final TextStyle TITLE = TextStyle.of("title", 24, INK).inBold();
    static final TextStyle SUBTITLE = TextStyle.of("subtitle", 15, QUIET_INK);
    static final TextStyle HEAD = TextStyle.of("head", 13, INK).inBold();
    static final TextStyle PLAIN = TextStyle.of("plain", 13, INK);
    static final TextStyle COUNT = TextStyle.of("count", 13, INK).at(Anchor.END);
    static final TextStyle SMALL = TextStyle.of("small", 11, QUIET_INK);
    static final TextStyle SMALL_END = TextStyle.of("small-end", 11, QUIET_INK).at(Anchor.END);
    static final TextStyle SMALL_MIDDLE =
            TextStyle.of("small-middle", 11, QUIET_INK).at(Anchor.MIDDLE);
    static final TextStyle SOURCE = TextStyle.of("source", 10.5, Colour.parse("#616e7c"));

    static final ShapeStyle RULE = ShapeStyle.line("rule", Colour.parse("#cbd2d9"), 1);
    static final ShapeStyle BAR = ShapeStyle.line("bar", INK, 1.5);
    static final ShapeStyle NORTH = ShapeStyle.filled("north", INK);

    /** There, but kept back. */
    static final ShapeStyle SECRET = ShapeStyle.filled("secret", Hatch.LINES);

    /** Not there. */
    static final ShapeStyle ABSENT = ShapeStyle.filled("absent", Hatch.DOTS);

    static final ShapeStyle PLAIN_LAND = ShapeStyle.filled("land", LAND);

    private Look() {}

    static ShapeStyle district(double width) {
        return ShapeStyle.line("district", INK, width);
    }

    /** The same fill in the legend. */
    static ShapeStyle box(ShapeStyle style) {
        return new ShapeStyle("box-" + style.name(), style.fill(), QUIET_INK, 0.6);
    }
}
