package app.matinee.discovery.index;

import app.matinee.discovery.index.NewsStore.Told;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Is the index while it is open: one writer, and readers that see what was written up to the last {@link #show}. */
final class OpenIndex implements Closeable {
    private final IndexFiles files;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<Group, Set<Told>> taken = new EnumMap<>(Group.class);
    private String edition = "";
    private long position;
    private boolean changed;

    OpenIndex(IndexFiles files, Segments segments) throws IOException {
        this.files = files;
        this.directory = files.directory();
        this.writer = files.writer(directory);
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                var searcher = new IndexSearcher(reader);
                // Sets of documents are kept by segment here, whole questions are hardly asked twice.
                searcher.setQueryCache(null);
                segments.warm(reader);
                return searcher;
            }
        });
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** Tells whether it is of this edition of the database, as it was opened or built. */
    boolean fits(String asked) {
        if (edition.isEmpty()) {
            Optional<Long> found = files.position(writer, asked);
            found.ifPresent(told -> stand(asked, told));
        }
        return edition.equals(asked);
    }

    /** Notes up to where it is true. */
    void stand(String ofEdition, long at) {
        edition = ofEdition;
        position = at;
    }

    long position() {
        return position;
    }

    /** Tells whether there is nothing to be seen while it is built. */
    boolean isEmpty() throws IOException {
        return size() == 0;
    }

    int size() throws IOException {
        var searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            searchers.release(searcher);
        }
    }

    /** Returns what of this was not taken yet as its transaction left it. */
    List<Long> untaken(Group group, List<Told> told) {
        var before = taken.getOrDefault(group, Set.of());
        taken.put(group, Set.copyOf(told));
        return told.stream()
                .filter(one -> !before.contains(one))
                .map(Told::id)
                .distinct()
                .toList();
    }

    void empty() throws IOException {
        writer.deleteAll();
        taken.clear();
        edition = "";
    }

    void add(Row row) throws IOException {
        writer.addDocument(Documents.of(row));
        changed = true;
    }

    void replace(Row row) throws IOException {
        writer.updateDocument(key(row.group(), row.id()), Documents.of(row));
        changed = true;
    }

    void remove(Group group, long id) throws IOException {
        writer.deleteDocuments(key(group, id));
        changed = true;
    }

    static Term key(Group group, long id) {
        return new Term(Columns.KEY, group.key(id));
    }

    /** Lets readers see all that was written. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes all that was written outlive a crash, if anything was. */
    void commit() throws IOException {
        if (changed && !edition.isEmpty()) {
            changed = false;
            files.commit(writer, edition, position);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            if (writer.isOpen()) {
                commit();
            }
        }
    }
}
