package de.okd.geo.draw;

import static de.okd.geo.draw.Svg.px;

import org.jspecify.annotations.Nullable;

/** A drawing as one {@code svg} element. */
final class SvgPage {
    private final Svg body = new Svg();
    private final Stylesheet styles = new Stylesheet();

    private SvgPage() {}

    static String of(Drawing drawing) {
        return of(drawing, "img");
    }

    /** @param role {@code img} to be read as one picture, {@code group} for its parts to be read */
    static String of(Drawing drawing, String role) {
        SvgPage page = new SvgPage();
        drawing.marks().forEach(page::add);
        return page.around(drawing, role);
    }

    private void add(Mark mark) {
        if (mark instanceof Mark.Outline outline) {
            body.path(outline.geometry(), tooltip(outline.subject()), attributes(outline));
        } else if (mark instanceof Mark.Disc disc) {
            body.circle(tooltip(disc.subject()), attributes(disc));
        } else if (mark instanceof Mark.Text text) {
            body.text("text", text.text(), "x", px(text.x()), "y", px(text.y()), "class", styles.name(text.style()));
        } else if (mark instanceof Mark.Dots dots) {
            dots(dots);
        }
    }

    private String[] attributes(Mark.Outline outline) {
        String style = styles.name(outline.style());
        Subject subject = outline.subject();
        return subject == null
                ? new String[] {"class", style}
                : new String[] {"class", style, "data-key", subject.key()};
    }

    private String[] attributes(Mark.Disc disc) {
        String style = styles.name(disc.style());
        Subject subject = disc.subject();
        String x = px(disc.x());
        String y = px(disc.y());
        String radius = px(disc.radius());
        return subject == null
                ? new String[] {"class", style, "cx", x, "cy", y, "r", radius}
                : new String[] {"class", style, "data-key", subject.key(), "cx", x, "cy", y, "r", radius};
    }

    private static String tooltip(@Nullable Subject subject) {
        return subject == null ? "" : subject.label();
    }

    private void dots(Mark.Dots dots) {
        body.empty(
                "path",
                "stroke",
                dots.colour().toString(),
                "stroke-width",
                px(dots.diameter()),
                "stroke-linecap",
                "round",
                "d",
                PathData.dots(dots.places()));
    }

    /** The drawing's own name tells its styles from those of other drawings on the page. */
    private String around(Drawing drawing, String role) {
        String content = body.toString();
        String name = "m" + Integer.toHexString((drawing.title() + content).hashCode());
        String size = px(drawing.width()) + " " + px(drawing.height());
        return new Svg()
                .open("svg", root(drawing, role, name, size))
                .text("title", drawing.title())
                .text("desc", drawing.description())
                .markup(styles.toSvg(name))
                .empty("rect", "width", "100%", "height", "100%", "fill", "#fff")
                .markup(content)
                .close("svg")
                .toString();
    }

    private static String[] root(Drawing drawing, String role, String name, String size) {
        return new String[] {
            "xmlns",
            "http://www.w3.org/2000/svg",
            "class",
            "okd-map " + name,
            "role",
            role,
            "xml:lang",
            drawing.language(),
            "width",
            px(drawing.width()),
            "height",
            px(drawing.height()),
            "viewBox",
            "0 0 " + size
        };
    }
}
