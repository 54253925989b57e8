package app.matinee.discovery.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings an index up to date with the database: by what changed since it last looked, or by building it anew. */
@Component
class IndexFollower {
    private static final int BATCH = 2_000;
    private static final long BETWEEN_COMMITS = 10_000_000_000L;

    private final NewsStore news;
    private final TitleRowStore titles;
    private final NameRowStore names;
    private final IndexFiles files;
    private final TransactionOperations transaction;
    private final IndexBuild build;
    private long committed = System.nanoTime();

    IndexFollower(
            NewsStore news,
            TitleRowStore titles,
            NameRowStore names,
            IndexFiles files,
            TransactionOperations transaction,
            IndexBuild build) {
        this.news = news;
        this.titles = titles;
        this.names = names;
        this.files = files;
        this.transaction = transaction;
        this.build = build;
    }

    void follow(OpenIndex index) throws IOException {
        var edition = news.edition();
        if (!index.fits(edition)) {
            build.build(index, edition);
        }
        var told = byIndexes(() -> news.since(index.position()));
        var titles = index.untaken(Group.TITLE, told.titles());
        var people = index.untaken(Group.PERSON, told.people());
        var lists = index.untaken(Group.LIST, told.lists());
        takeTitles(index, titles);
        takeNames(index, Group.PERSON, people);
        takeNames(index, Group.LIST, lists);
        index.stand(edition, told.next());
        if (!titles.isEmpty() || !people.isEmpty() || !lists.isEmpty()) {
            index.show();
        }
        if (System.nanoTime() - committed > BETWEEN_COMMITS) {
            index.commit();
            committed = System.nanoTime();
        }
    }

    void makeNewEdition() {
        news.makeNewEdition();
    }

    int percentBuilt() {
        return build.percent();
    }

    void stop() {
        build.stop();
    }

    private void takeTitles(OpenIndex index, List<Long> changed) throws IOException {
        for (int from = 0; from < changed.size(); from += BATCH) {
            var batch = changed.subList(from, Math.min(from + BATCH, changed.size()));
            replace(index, Group.TITLE, batch, byIndexes(() -> titles.of(batch, files.region())));
            for (var group : List.of(Group.PERSON, Group.CRITIC, Group.PUBLICATION, Group.COMPANY)) {
                takeNames(index, group, byIndexes(() -> names.ofTitles(group, batch)));
            }
        }
    }

    /** Whoever has a part in what changed may be new, or have more of it. */
    private void takeNames(OpenIndex index, Group group, List<Long> ids) throws IOException {
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            replace(index, group, batch, byIndexes(() -> names.of(group, batch)));
        }
    }

    private static void replace(OpenIndex index, Group group, Collection<Long> asked, List<Row> rows)
            throws IOException {
        Set<Long> gone = new HashSet<>(asked);
        for (var row : rows) {
            index.replace(row);
            gone.remove(row.id());
        }
        for (var id : gone) {
            index.remove(group, id);
        }
    }

    private <T> T byIndexes(Supplier<T> reading) {
        return transaction.execute(status -> {
            news.insistOnIndexes();
            return reading.get();
        });
    }
}
