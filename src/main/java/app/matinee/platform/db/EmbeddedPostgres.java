package app.matinee.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the PostgreSQL of a data folder running for as long as this process is a member: joins the one that runs,
 * starts it when none does, and starts it again when it dies.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "matinee";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String STARTING_OR_STOPPING = "57P03";
    private static final String NO_CONNECTION = "08";
    private static final long WATCH_INTERVAL_MILLIS = 200;

    /** A crash leaves processes that take a moment to notice; what fails longer than this fails for good. */
    private static final Duration LONGEST_FAILING = Duration.ofSeconds(10);

    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final Cluster cluster;
    private final Membership membership;
    private final PostgresBinaries binaries;
    private final CountDownLatch left = new CountDownLatch(1);
    private final Thread watcher;
    private volatile PostmasterFile postmaster;

    private EmbeddedPostgres(Cluster cluster, Membership membership, PostgresBinaries binaries) {
        this.cluster = cluster;
        this.membership = membership;
        this.binaries = binaries;
        this.postmaster = membership.exclusively(() -> {
            membership.enter();
            return running(false);
        });
        this.watcher = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    }

    static EmbeddedPostgres join(Path dataFolder) {
        Cluster cluster = Cluster.below(dataFolder);
        Membership membership = Membership.of(cluster);
        try {
            PostgresBinaries binaries = PostgresBinaries.unpacked(cluster.root());
            EmbeddedPostgres joined = new EmbeddedPostgres(cluster, membership, binaries);
            joined.watcher.start();
            return joined;
        } catch (RuntimeException e) {
            membership.close();
            throw e;
        }
    }

    Endpoint endpoint() {
        return endpoint(postmaster.port());
    }

    private Endpoint endpoint(int port) {
        return Endpoint.local(port, DATABASE, Cluster.USER, cluster.password());
    }

    /** Returns the running PostgreSQL; starts one, or waits for one that is starting, recovering or stopping. */
    private PostmasterFile running(boolean isKnown) {
        Patience patience = new Patience(LONGEST_FAILING, "Waiting for PostgreSQL in " + cluster.root());
        Process started = null;
        while (true) {
            Optional<PostmasterFile> found = PostmasterFile.running(cluster.data());
            if (found.isPresent() && found.get().ready() && answers(found.get().port())) {
                return found.get();
            }
            if (found.isEmpty() && (started == null || !started.isAlive())) {
                if (started != null && patience.isOver()) {
                    throw new DatabaseException("PostgreSQL doesn't start. Its last messages: " + lastMessages());
                }
                started = start(isKnown);
            }
            patience.pause();
        }
    }

    private Process start(boolean isKnown) {
        if (!cluster.exists()) {
            log.info("Making a new database in {}", cluster.root());
            cluster.initialise(binaries);
        }
        PostmasterFile.removeIfMistaken(cluster.data());
        // Connections made so far, here or in another process, will be made again with this port.
        if (!isKnown && !Cluster.isFree(cluster.port()) && membership.isAlone()) {
            cluster.forgetPort();
        }
        return Postmaster.start(cluster, binaries, cluster.port());
    }

    private boolean answers(int port) {
        try (Connection connection = endpoint(port).connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (state.equals(NO_SUCH_DATABASE)) {
                return createDatabase(port);
            }
            if (state.equals(STARTING_OR_STOPPING) || state.startsWith(NO_CONNECTION)) {
                return false;
            }
            throw new DatabaseException("PostgreSQL in " + cluster.root() + " refuses us: " + e.getMessage(), e);
        }
    }

    private boolean createDatabase(int port) {
        try (Connection connection = Endpoint.local(port, "postgres", Cluster.USER, cluster.password())
                        .connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
            return true;
        } catch (SQLException e) {
            throw new DatabaseException("The database " + DATABASE + " can't be created: " + e.getMessage(), e);
        }
    }

    private String lastMessages() {
        try {
            List<String> lines = Files.readAllLines(cluster.log());
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException e) {
            return "none";
        }
    }

    private void watch() {
        try {
            while (!left.await(WATCH_INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!isRunning(postmaster)) {
                    restart();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning(PostmasterFile known) {
        return PostmasterFile.running(cluster.data())
                .map(PostmasterFile::process)
                .equals(Optional.of(known.process()));
    }

    private void restart() {
        try {
            log.warn(
                    "PostgreSQL (process {}) has died; starting it again",
                    postmaster.process().pid());
            postmaster = membership.exclusively(() -> running(true));
            log.info("PostgreSQL runs again (process {})", postmaster.process().pid());
        } catch (RuntimeException e) {
            log.error("PostgreSQL can't be started again: {}", e.getMessage());
        }
    }

    /** Leaves PostgreSQL to its other users; the last one waits until it has stopped. */
    @Override
    public void close() {
        left.countDown();
        joinWatcher();
        membership.exclusively(() -> {
            if (membership.leave()) {
                awaitStop();
            }
            return cluster;
        });
        membership.close();
    }

    private void joinWatcher() {
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitStop() {
        Patience patience = new Patience(LONGEST_STOP, "Waiting for PostgreSQL to write its last pages");
        while (PostmasterFile.running(cluster.data()).isPresent() && !patience.isOver()) {
            patience.pause();
        }
    }
}
