package de.okd.geo.map;

import de.okd.geo.draw.Colour;
import de.okd.geo.draw.Fill;
import de.okd.geo.draw.TextStyle;
import de.okd.geo.draw.TextStyle.Anchor;

/** Letters of names: with a halo of the colour they stand on, and white on dark ground. */
final class LabelStyle {
    private static final Colour HATCH_GROUND = Colour.parse("#f5f7fa");

    private LabelStyle() {}

    static TextStyle of(double fontSize, Fill ground) {
        Colour halo = ground instanceof Colour colour ? colour : HATCH_GROUND;
        String name = "l" + Math.round(fontSize * 10) + "-" + halo.toString().substring(1);
        return TextStyle.of(name, fontSize, halo.isDark() ? Look.WHITE : Look.INK)
                .at(Anchor.MIDDLE)
                .on(halo);
    }
}
