package de.okd.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.Delivery;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The order in which the files of a folder are loaded: that of their paths, but files that deliver one dataset go from old
 * to new, so that the newest becomes the current version. Only files that may compete are read for this.
 */
final class LoadOrder {
    private static final Logger LOG = LoggerFactory.getLogger(LoadOrder.class);

    private final Map<String, Competition> competitions = new TreeMap<>();
    private final Map<Path, Recency> newest = new HashMap<>();
    private final List<Path> paths;

    /** @param watch told each file before it is read */
    LoadOrder(List<Path> paths, Consumer<Path> watch) {
        Set<Path> candidates = candidates(paths);
        paths.stream().filter(candidates::contains).forEach(path -> {
            watch.accept(path);
            enter(path);
        });
        competitions.values().removeIf(competition -> !competition.isOpen());
        competitions.values().forEach(competition -> competition.newest().forEach(this::enter));
        this.paths = ordered(paths);
    }

    private static Set<Path> candidates(List<Path> paths) {
        ListMultimap<String, Path> byName = ArrayListMultimap.create();
        paths.forEach(path -> Reading.likelyDatasets(path).forEach(name -> byName.put(name, path)));
        Set<Path> candidates = new HashSet<>();
        byName.asMap().values().stream().filter(files -> files.size() > 1).forEach(candidates::addAll);
        return candidates;
    }

    /** What cannot be read does not compete; why not is told when it is loaded. */
    private void enter(Path path) {
        try {
            if (Reading.of(path, Set.of()) instanceof Reading.Content content) {
                Map<String, Recency> read = new HashMap<>();
                for (Delivery delivery : content.deliveries()) {
                    read.put(delivery.dataset(), Recency.of(delivery));
                }
                read.forEach((dataset, recency) ->
                        competitions.computeIfAbsent(dataset, Competition::new).enter(path, content.sha256(), recency));
            }
        } catch (OkdException unreadable) {
            LOG.debug("Not compared: {}", path, unreadable);
        }
    }

    private void enter(Path path, Recency recency) {
        newest.merge(path, recency, (a, b) -> a.compareTo(b) < 0 ? b : a);
    }

    /** Files that compete change places among themselves; a file of several datasets counts as its newest. */
    private List<Path> ordered(List<Path> byPath) {
        Iterator<Path> competing = byPath.stream()
                .filter(newest::containsKey)
                .sorted(Comparator.comparing(path -> requireNonNull(newest.get(path))))
                .iterator();
        return byPath.stream()
                .map(path -> newest.containsKey(path) ? competing.next() : path)
                .toList();
    }

    List<Path> paths() {
        return paths;
    }

    boolean isCompeting(Path path) {
        return newest.containsKey(path);
    }

    /** What else delivers a dataset of this file. */
    List<Finding> findings(Path path, String dataset) {
        Competition competition = competitions.get(dataset);
        return competition == null ? List.of() : competition.findings(path);
    }
}
