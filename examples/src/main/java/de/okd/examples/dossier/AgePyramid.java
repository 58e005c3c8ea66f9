package de.okd.examples.dossier;

import de.okd.core.Okd;
import de.okd.core.dataset.AgeBand;
import de.okd.core.region.Region;
import de.okd.core.table.GermanNumber;
import de.okd.core.time.Period;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.Indicators;
import de.okd.indicators.RegionSelection;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Term;
import de.okd.indicators.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The age structure of a district, men to the left and women to the right, with the state as an outline. Bands of unequal
 * width are shown by their area: the length of a bar is the share of the population per year of age.
 */
final class AgePyramid {
    private static final List<AgeBand> BANDS = List.of(
            new AgeBand(0, 2),
            new AgeBand(3, 5),
            new AgeBand(6, 9),
            new AgeBand(10, 14),
            new AgeBand(15, 17),
            new AgeBand(18, 19),
            new AgeBand(20, 24),
            new AgeBand(25, 29),
            new AgeBand(30, 34),
            new AgeBand(35, 39),
            new AgeBand(40, 44),
            new AgeBand(45, 49),
            new AgeBand(50, 54),
            new AgeBand(55, 59),
            new AgeBand(60, 64),
            new AgeBand(65, 74),
            new AgeBand(75, AgeBand.OPEN));
    private static final int OLDEST_DRAWN = 94;
    private static final double WIDTH = 760;
    private static final double HEIGHT = 460;
    private static final double TOP = 34;
    private static final double BOTTOM = 40;
    private static final double MIDDLE = WIDTH / 2;
    private static final double AXIS = 26;
    private static final double BAR = MIDDLE - AXIS - 16;
    private static final double LARGEST_SHARE = 1.1;

    private final IndicatorTable shares;
    private final Region district;
    private final Region state;
    private final StringBuilder svg = new StringBuilder();

    private AgePyramid(IndicatorTable shares, Region district, Region state) {
        this.shares = shares;
        this.district = district;
        this.state = state;
    }

    static String section(Okd okd, Region district, Region state, Period period) {
        List<Indicator> indicators = new ArrayList<>();
        for (String sex : List.of("male", "female")) {
            BANDS.forEach(band -> indicators.add(share(sex, band)));
        }
        IndicatorTable shares = Indicators.of(okd)
                .select(Catalogue.of(indicators))
                .regions(
                        RegionSelection.region(district.key().value()),
                        RegionSelection.region(state.key().value()))
                .periods(period)
                .evaluate();
        Html html = new Html()
                .open("section", "id", "alter")
                .element("h2", "Altersaufbau")
                .open("figure");
        html.markup(new AgePyramid(shares, district, state).draw());
        html.element(
                "figcaption",
                "Anteil an der Bevölkerung in Prozent je Altersjahr; Balken " + district.name() + ", Linie "
                        + state.name()
                        + ". Die Altersgruppen sind verschieden breit, deshalb zählt die Fläche. 75 Jahre und älter ist bis 94"
                        + " gezeichnet.");
        return html.close("figure").close("section").toString();
    }

    private static Indicator share(String sex, AgeBand band) {
        Term population = Term.of("population");
        Term counted = population.where(Filter.sex(sex), new Filter.Interval(Filter.AGE, band));
        return Indicator.of(sex + " " + band, Formula.of(counted.per(population).times(100)), Unit.PERCENT);
    }

    private String draw() {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pyramid\" viewBox=\"0 0 %.0f %.0f\" role=\"img\">"
                        + "<title>Alterspyramide</title><desc>%s</desc>%n",
                WIDTH,
                HEIGHT,
                description()));
        text(MIDDLE - AXIS - BAR / 2, 18, "middle", "Männer");
        text(MIDDLE + AXIS + BAR / 2, 18, "middle", "Frauen");
        for (String sex : List.of("male", "female")) {
            grid(sex);
            BANDS.forEach(band -> bar(sex, band));
            outline(sex);
        }
        for (int age = 0; age <= 90; age += 10) {
            text(MIDDLE, y(age) + 4, "middle", String.valueOf(age));
        }
        return svg.append("</svg>\n").toString();
    }

    private String description() {
        double young = 0;
        double old = 0;
        for (String sex : List.of("male", "female")) {
            for (AgeBand band : BANDS) {
                double share =
                        shares.value(sex + " " + band, district.key().value()).value();
                young += band.to() < 20 ? share : 0;
                old += band.from() >= 65 ? share : 0;
            }
        }
        return "Unter 20 Jahre: " + GermanNumber.text(young, 1) + " Prozent; 65 Jahre und älter: "
                + GermanNumber.text(old, 1) + " Prozent der Bevölkerung.";
    }

    private void grid(String sex) {
        for (double share = 0; share < LARGEST_SHARE; share += 0.25) {
            double x = x(sex, share);
            svg.append(String.format(
                    Locale.ROOT, "<path class=\"grid\" d=\"M%.1f %.1fV%.1f\"/>%n", x, TOP, HEIGHT - BOTTOM));
            text(x, HEIGHT - BOTTOM + 18, "middle", GermanNumber.text(share, 2));
        }
    }

    private void bar(String sex, AgeBand band) {
        double end = x(sex, perYear(sex, band, district));
        double start = x(sex, 0);
        double share = shares.value(sex + " " + band, district.key().value()).value();
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s Jahre: %s %%</title></rect>%n",
                sex,
                Math.min(start, end),
                y(last(band) + 1),
                Math.abs(end - start),
                y(band.from()) - y(last(band) + 1) - 1,
                band.toString().replace("-", " bis "),
                GermanNumber.text(share, 2)));
    }

    private void outline(String sex) {
        StringBuilder path = new StringBuilder();
        for (AgeBand band : BANDS) {
            double x = x(sex, perYear(sex, band, state));
            path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1fV%.1f", path.isEmpty() ? "M" : "L", x, y(band.from()), y(last(band) + 1)));
        }
        svg.append("<path class=\"state\" d=\"").append(path).append("\"/>\n");
    }

    private double perYear(String sex, AgeBand band, Region region) {
        double share = shares.value(sex + " " + band, region.key().value()).value();
        return (Double.isNaN(share) ? 0 : share) / (last(band) - band.from() + 1);
    }

    private static int last(AgeBand band) {
        return Math.min(band.to(), OLDEST_DRAWN);
    }

    private static double x(String sex, double share) {
        double length = AXIS + share / LARGEST_SHARE * BAR;
        return sex.equals("male") ? MIDDLE - length : MIDDLE + length;
    }

    private static double y(int age) {
        return HEIGHT - BOTTOM - age * (HEIGHT - TOP - BOTTOM) / (OLDEST_DRAWN + 1);
    }

    private void text(double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }
}
