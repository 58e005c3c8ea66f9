package de.okd.indicators.catalogue;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.error.Suggestion;
import de.okd.indicators.catalogue.yaml.YamlValue;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.unit.Unit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Indicators with distinct ids, and the measures, tables, units and dimensions they are made of; every selection is a
 * catalogue again.
 *
 * <p>The standard catalogue comes with OKD. One's own stands beside it, in a file of the same form:
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.standard().plus(Path.of("our-indicators.yaml"));
 * }</pre>
 */
public final class Catalogue {
    private final CatalogueContent content;

    /** Read when it is first asked for. */
    private static final class Standard {
        static final Catalogue CATALOGUE = StandardCatalogue.read();
    }

    private Catalogue(CatalogueContent content) {
        this.content = content;
    }

    static Catalogue read(CatalogueContent content, Collection<YamlValue> documents, Map<String, Formula> parsed) {
        new CatalogueReader(documents, parsed, content).read();
        return new Catalogue(content);
    }

    /** The catalogue that comes with OKD. */
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    /** Of these indicators only, with the measures, units and dimensions of the standard catalogue. */
    public static Catalogue of(List<Indicator> indicators) {
        return new Catalogue(standard().content.withIndicators(indicators));
    }

    /**
     * Files that stand for themselves: all units and measures their indicators use are defined in them.
     *
     * @throws OkdException as {@link #plus}
     */
    public static Catalogue read(Path... files) {
        return read(CatalogueContent.empty(), documents(files), Map.of());
    }

    /**
     * This catalogue and what files add to it; they may use what it defines, and override nothing.
     *
     * @throws OkdException {@code INVALID_LAYOUT} with file, line and column for anything that is not as a catalogue is
     *     written, and for an id that exists; {@code UNREADABLE} if there is no such file
     */
    public Catalogue plus(Path... files) {
        return read(content.copy(), documents(files), Map.of());
    }

    private static List<YamlValue> documents(Path... files) {
        return Arrays.stream(files).map(CatalogueFile::read).toList();
    }

    /** In the order of the catalogue. */
    public List<Indicator> indicators() {
        return content.indicators().all();
    }

    /** What the standard catalogue's sources publish and no formula expresses, with the reasons. */
    public List<LeftOut> leftOut() {
        return content.leftOut().all();
    }

    public List<Theme> themes() {
        return content.themes().all();
    }

    public List<Unit> units() {
        return content.units().all();
    }

    public List<DimensionDefinition> dimensions() {
        return content.dimensions().all();
    }

    public List<KnownBreak> breaks() {
        return content.breaks().all();
    }

    public List<OfficialTable> tables() {
        return content.tables().all();
    }

    public List<MeasureDefinition> measures() {
        return content.measures().all();
    }

    /**
     * The indicators of one theme.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if there are none
     */
    public Catalogue theme(String theme) {
        List<Indicator> selected = indicators().stream()
                .filter(indicator -> indicator.theme().equals(theme))
                .toList();
        if (selected.isEmpty()) {
            List<String> known =
                    indicators().stream().map(Indicator::theme).distinct().toList();
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "The catalogue has no theme \"" + theme + "\"." + Suggestion.didYouMean(theme, known));
        }
        return new Catalogue(content.withIndicators(selected));
    }

    /**
     * Some indicators, in the order given.
     *
     * @throws OkdException {@code UNKNOWN_NAME} for an id the catalogue lacks
     */
    public Catalogue only(String... ids) {
        return new Catalogue(
                content.withIndicators(Arrays.stream(ids).map(this::indicator).toList()));
    }

    /**
     * The indicators that words fit, best first: {@code Altenquotient}, {@code old-age}, {@code INKAR q_abhg_alt},
     * {@code 4210}. Ids and titles come before descriptions; case does not matter.
     */
    public List<Indicator> find(String words) {
        return new CatalogueSearch(words).among(indicators());
    }

    /** @throws OkdException {@code UNKNOWN_NAME} with the nearest known id */
    public Indicator indicator(String id) {
        return content.indicators().get(id);
    }

    /** @throws OkdException {@code UNKNOWN_NAME} with the nearest known id */
    public MeasureDefinition measure(String id) {
        return content.measures().get(id);
    }

    /** @throws OkdException {@code UNKNOWN_NAME} with the nearest known id */
    public Unit unit(String id) {
        return content.units().get(id);
    }

    /** Where an indicator is defined; nowhere for those made in Java. */
    public Place place(Indicator indicator) {
        return content.indicators().place(indicator.id());
    }

    /** Where a measure is defined. */
    public Place place(MeasureDefinition measure) {
        return content.measures().place(measure.id());
    }
}
