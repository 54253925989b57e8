package app.matinee.ingest.member.said;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.table.RejectedRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what the files of an upload say, in their order. */
public final class Gathered implements Listener {
    /** More than anybody has said, and what the tables of an upload may hold. */
    static final int MOST_ROWS = 100_000;

    private static final int MOST_REJECTED = 1_000;

    private final Set<Site> sites = EnumSet.noneOf(Site.class);
    private final List<Said> said = new ArrayList<>();
    private final Map<String, SaidList> lists = new LinkedHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private int rejectedCount;

    /** Tells which row of which file was no use. */
    public record Rejected(String file, RejectedRow row) {}

    /** Tells which file was left alone, and why. */
    public record Left(String file, String reason) {}

    /** Notes that a file of this site was read. */
    public void add(Site site) {
        sites.add(site);
    }

    @Override
    public void hear(Said thing) {
        if (said.size() == MOST_ROWS) {
            throw new RefusedFileException(
                    "It says more than %,d things about titles; upload its files one by one".formatted(MOST_ROWS));
        }
        said.add(thing);
    }

    @Override
    public void hear(SaidList list) {
        lists.put(list.key(), list);
    }

    @Override
    public void reject(String file, RejectedRow row) {
        rejectedCount++;
        if (rejected.size() < MOST_REJECTED) {
            rejected.add(new Rejected(file, row));
        }
    }

    @Override
    public void leave(String file, String reason) {
        left.add(new Left(file, reason));
    }

    /** Tells whether it holds as much as anybody may say. */
    public boolean isFull() {
        return said.size() == MOST_ROWS;
    }

    /** Returns the sites whose files there were. */
    public Set<Site> sites() {
        return Set.copyOf(sites);
    }

    public List<Said> said() {
        return List.copyOf(said);
    }

    /** Returns the lists by their keys, in their order. */
    public Map<String, SaidList> lists() {
        return Collections.unmodifiableMap(lists);
    }

    /** Returns the first thousand rows that were no use. */
    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    /** Counts all rows that were no use. */
    public int rejectedCount() {
        return rejectedCount;
    }

    public List<Left> left() {
        return List.copyOf(left);
    }
}
