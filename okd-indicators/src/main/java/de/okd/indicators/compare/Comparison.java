package de.okd.indicators.compare;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.table.Table;
import de.okd.core.table.TableRows;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a table beside those of a reference region and among their peers.
 *
 * <p>Rank 1 is the best region if the indicator says what is better, else the one with the highest value; each place says
 * which ({@link Order}). Ranks are those of competitions (1, 2, 2, 4). Peers are all those of one {@link PeerGroup} in the
 * table; values without number are not ranked but counted. Immutable.
 */
public final class Comparison {
    private final ValueTable values;
    private final Surroundings surroundings;
    private final Peers peers;
    private final @Nullable RegionKey reference;

    private Comparison(ValueTable values, Surroundings surroundings, Peers peers, @Nullable RegionKey reference) {
        this.values = values;
        this.surroundings = surroundings;
        this.peers = peers;
        this.reference = reference;
    }

    /** Among the regions of the same level, without a reference. */
    public static Comparison of(ValueTable values, Surroundings surroundings) {
        return new Comparison(values, surroundings, Peers.sameLevel(), null);
    }

    /** With other peers. */
    public Comparison among(Peers chosen) {
        return new Comparison(values, surroundings, chosen, reference);
    }

    /**
     * With a reference region, for example Germany ({@code DG}).
     *
     * @throws OkdException {@code UNKNOWN_NAME} if the table does not have it
     */
    public Comparison with(String region) {
        RegionKey key = RegionKey.parse(region);
        if (values.position(key) < 0) {
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "Could not compare with " + key + ": the table has no values for it. Ask for it beside the others,"
                            + " regions(..., region(\"" + key + "\")).");
        }
        return new Comparison(values, surroundings, peers, key);
    }

    /** How one region stands, by the column of the table; see {@link #standings()} for all. */
    public Standing standing(ValueColumn column, int region) {
        return ranking(column).standing(region);
    }

    /** How every region stands in every column, in the order of the table; those without a number too. */
    public Stream<Standing> standings() {
        return values.columns().stream().flatMap(column -> {
            Ranking ranking = ranking(column);
            return IntStream.range(0, column.size()).mapToObj(ranking::standing);
        });
    }

    /** What the peers are like, for every column and group. */
    public Stream<PeerSummary> summaries() {
        return values.columns().stream().flatMap(column -> ranking(column).summaries());
    }

    private Ranking ranking(ValueColumn column) {
        List<Region> regions = values.regions();
        List<PeerGroup> groups = peers.groups(
                regions, surroundings.register(), surroundings.population().in(column.period()));
        return new Ranking(column, regions, groups, reference == null ? -1 : values.position(reference));
    }

    /**
     * {@link #standings()} in long form: {@code region, region_name, level, period, indicator}, dimensions, {@code value,
     * unit, status, reference, reference_value, difference, ratio, peers, rank, ranked, without_number, first, percentile,
     * z_score}.
     */
    public Table toTable() {
        return ComparisonTables.standings(values).table(standings().iterator());
    }

    /** The rows of {@link #toTable()} one by one. */
    public TableRows rows() {
        return ComparisonTables.standings(values).rows(standings().iterator());
    }

    /**
     * {@link #summaries()} in long form: {@code peers, period, indicator}, dimensions, {@code unit, ranked, without_number,
     * minimum, lower_quartile, median, upper_quartile, maximum, mean, standard_deviation}.
     */
    public Table summaryTable() {
        return ComparisonTables.summaries(values).table(summaries().iterator());
    }

    @Override
    public String toString() {
        return toTable().toString();
    }
}
