package de.okd.core.internal.duckdb;

import de.okd.core.error.Finding;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes what one file delivered into the store; runs inside a transaction. */
final class Load {
    private final Sql sql;
    private final Feeds feeds;
    private final Instant now;
    private final LoadWatch watch;
    private final List<Finding> found = new ArrayList<>();

    Load(Sql sql, Feeds feeds, Instant now, LoadWatch watch) {
        this.sql = sql;
        this.feeds = feeds;
        this.now = now;
        this.watch = watch;
    }

    List<Version> write(List<Delivery> deliveries) {
        List<Version> versions = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            versions.add(write(delivery));
        }
        watch.found(found);
        watch.beforeCommit();
        return versions;
    }

    private Version write(Delivery delivery) {
        int number = Versions.next(sql);
        StoreWriter writer = new StoreWriter(sql, feeds, number, watch);
        StoreWriter.Written written = writer.write(delivery);
        Version version = new Version(
                number,
                delivery.dataset(),
                written.title(),
                written.kind(),
                delivery.provenance(),
                now,
                written.entries());
        Versions.insert(sql, version, written.notes());
        List<Finding> findings = findings(delivery, written, new RuleCheck(sql, version).check());
        writer.writeFindings(findings);
        found.addAll(findings);
        return version;
    }

    private List<Finding> findings(Delivery delivery, StoreWriter.Written written, List<Finding> ofRules) {
        return Stream.of(watch.known(delivery.dataset()), delivery.findings(), written.findings(), ofRules)
                .flatMap(List::stream)
                .toList();
    }
}
