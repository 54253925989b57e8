package app.matinee.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Lays out the files of the embedded PostgreSQL below a data folder. Only their owner can read them.
 *
 * @param root folder {@code postgres} of the data folder
 */
record Cluster(Path root) {

    static final String USER = "matinee";

    /** Below the ports that systems lend to outgoing connections, so that nobody sits on ours after a restart. */
    private static final int FIRST_PORT = 21_000;

    private static final int PORTS = 10_000;
    private static final int MOST_LOG_BYTES = 10_000_000;

    static Cluster below(Path dataFolder) {
        Cluster cluster = new Cluster(dataFolder.toAbsolutePath().normalize().resolve("postgres"));
        try {
            Files.createDirectories(
                    cluster.root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new DatabaseException("The data folder " + dataFolder + " can't be made: " + e, e);
        }
        cluster.requireOwner();
        return cluster;
    }

    /** Refuses a folder of another user: files that root adds to it would lock that user out. */
    private void requireOwner() {
        try {
            Path probe = Files.createTempFile(root, "owner", null);
            String me = Files.getOwner(probe).getName();
            Files.delete(probe);
            String owner = Files.getOwner(root).getName();
            if (!owner.equals(me)) {
                throw new DatabaseException("The data folder " + root.getParent() + " belongs to the user " + owner
                        + ": run the command as that user, not as " + me);
            }
        } catch (IOException e) {
            throw new DatabaseException("The data folder " + root.getParent() + " can't be written: " + e, e);
        }
    }

    Path data() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path pipe() {
        return root.resolve("users");
    }

    boolean exists() {
        return Files.exists(data());
    }

    /** Makes the cluster in a folder beside its place and moves it in at once, so that none is ever half made. */
    void initialise(PostgresBinaries binaries) {
        Path unfinished = root.resolve("data.new");
        try {
            Folders.delete(unfinished);
            binaries.initdb(unfinished, USER, writeSecret("password", randomPassword()));
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String password() {
        try {
            return Files.readString(root.resolve("password")).strip();
        } catch (IOException e) {
            throw new DatabaseException(
                    "The password of the database is missing: put the file password back into " + root, e);
        }
    }

    /** Returns the port of the last start, or a free one that is kept from now on. */
    int port() {
        try {
            Path file = root.resolve("port");
            if (!Files.exists(file)) {
                writeSecret("port", Integer.toString(freePort()));
            }
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forgetPort() {
        try {
            Files.deleteIfExists(root.resolve("port"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        while (true) {
            int port = FIRST_PORT + ThreadLocalRandom.current().nextInt(PORTS);
            if (isFree(port)) {
                return port;
            }
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private Path writeSecret(String name, String content) throws IOException {
        Path unfinished = Files.createTempFile(root, name, null);
        Files.writeString(unfinished, content + "\n");
        return Files.move(unfinished, root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    void rotateLog() {
        try {
            if (Files.exists(log()) && Files.size(log()) > MOST_LOG_BYTES) {
                Files.move(log(), root.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
