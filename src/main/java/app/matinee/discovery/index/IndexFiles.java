package app.matinee.discovery.index;

import app.matinee.platform.config.SiteSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the files of the index in the data folder, or in memory where there is none. Each commit says of which database
 * it was made, how documents were laid out, and up to which transaction it is true.
 */
@Component
class IndexFiles {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);
    private static final String MADE_FOR = "made-for";
    private static final String POSITION = "position";
    private static final String AT = "at";

    /** Lines of the change log are kept for a week. */
    private static final Duration OLDEST = Duration.ofDays(6);

    /** The more is gathered before it is written, the fewer segments a build leaves, and each costs every question. */
    private static final double MEGABYTES_BEFORE_WRITING =
            Math.clamp(Runtime.getRuntime().maxMemory() / 8.0 / (1 << 20), 32, 256);

    private final SiteSettings site;
    private final Clock clock;

    IndexFiles(SiteSettings site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** Tells whether the index outlives this process. */
    boolean areKept() {
        return site.data() != null;
    }

    String region() {
        return site.region();
    }

    Directory directory() throws IOException {
        var data = site.data();
        return data == null ? new ByteBuffersDirectory() : FSDirectory.open(Path.of(data, "index"));
    }

    /** Opens what is there, or an empty index where nothing is that can be read. */
    IndexWriter writer(Directory directory) throws IOException {
        try {
            return new IndexWriter(directory, configuration(OpenMode.CREATE_OR_APPEND));
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof org.apache.lucene.store.LockObtainFailedException) {
                throw e;
            }
            LOG.warn("The search index can't be read and is built anew: {}", e.toString());
            return empty(directory);
        }
    }

    private IndexWriter empty(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
        return new IndexWriter(directory, configuration(OpenMode.CREATE));
    }

    private static IndexWriterConfig configuration(OpenMode mode) {
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setOpenMode(mode)
                .setIndexSort(Columns.BY_POPULARITY)
                .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
                .setCommitOnClose(false);
    }

    /** Returns up to where the last commit is true, if it is of this edition of this database and recent enough. */
    Optional<Long> position(IndexWriter writer, String edition) {
        var told = told(writer);
        return madeFor(edition).equals(told.get(MADE_FOR))
                        && Instant.parse(told.getOrDefault(AT, "1970-01-01T00:00:00Z"))
                                .isAfter(clock.instant().minus(OLDEST))
                ? Optional.of(Long.parseLong(told.get(POSITION)))
                : Optional.empty();
    }

    private static Map<String, String> told(IndexWriter writer) {
        var told = writer.getLiveCommitData();
        return told == null
                ? Map.of()
                : StreamSupport.stream(told.spliterator(), false)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String madeFor(String edition) {
        return Documents.LAYOUT + " " + site.region() + " " + edition;
    }

    /** Makes all that was written outlive a crash. */
    void commit(IndexWriter writer, String edition, long position) throws IOException {
        writer.setLiveCommitData(Map.of(
                        MADE_FOR, madeFor(edition),
                        POSITION, Long.toString(position),
                        AT, clock.instant().toString())
                .entrySet());
        writer.commit();
    }
}
