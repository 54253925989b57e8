package app.matinee.platform.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks the bundled PostgreSQL once per user and version, and runs its programs.
 *
 * @param home folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    /**
     * Returns the binaries for this machine, unpacked into the user's cache folder when they aren't there yet.
     *
     * @param spare folder that takes them when the user has no cache folder, as service users often have none
     */
    static PostgresBinaries unpacked(Path spare) {
        String name = "/postgres-" + platform() + ".txz";
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new DatabaseException("No PostgreSQL for this machine (" + platform()
                    + ") is bundled: install PostgreSQL 15 or later and give its address in MATINEE_DATABASE_URL");
        }
        Path home = cacheFolder(spare).resolve(versionOf(archive));
        if (!Files.exists(home)) {
            unpack(archive, home);
        }
        return new PostgresBinaries(home);
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return system + "-" + architecture;
    }

    /** Takes the jar's file name, which carries the version. */
    private static String versionOf(URL archive) {
        String jar = archive.getPath().replaceFirst("!.*", "");
        return jar.substring(jar.lastIndexOf('/') + 1).replace(".jar", "");
    }

    private static Path cacheFolder(Path spare) {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        try {
            return Files.createDirectories(base.resolve("matinee"));
        } catch (IOException e) {
            return spare;
        }
    }

    private static void unpack(URL archive, Path home) {
        try {
            Files.createDirectories(home.getParent());
            Path unfinished = Files.createTempDirectory(home.getParent(), home.getFileName() + ".");
            try (InputStream raw = archive.openStream();
                    TarArchiveInputStream tar =
                            new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(raw)))) {
                extract(tar, unfinished);
            }
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            moveIntoPlace(unfinished, home);
        } catch (IOException e) {
            throw new DatabaseException("The bundled PostgreSQL can't be unpacked into " + home + ": " + e, e);
        }
    }

    private static void extract(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("The archive leaves its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, path);
                boolean executable = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static void moveIntoPlace(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home);
        } catch (IOException e) {
            if (!Files.exists(home)) {
                throw e;
            }
            // Another process was faster; both made the same.
            Folders.delete(unfinished);
        }
    }

    /** Makes a new cluster whose superuser signs in by password only. */
    void initdb(Path data, String user, Path passwordFile) {
        List<String> command = new ArrayList<>(Programs.unprivileged());
        command.addAll(List.of(program("initdb"), "-D", data.toString(), "-U", user, "--pwfile=" + passwordFile));
        command.addAll(List.of("--auth=scram-sha-256", "-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"));
        Programs.run(command);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
