package app.matinee.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OtherUserTest {

    private static final String NOBODY = "65534";
    private static final List<String> LARGE = List.of("playwright", "driver", "darwin", "arm64", "icu4j");

    @TempDir
    private Path folder;

    @Test
    void theServerRunsForAUserWhoHasNoHome() throws IOException {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can become another user: skipped");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        List<String> asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        Map<String, String> noHome = Map.of("HOME", "/nonexistent", "XDG_CACHE_HOME", "/nonexistent");

        try (MemberProcess member = MemberProcess.start(folder.resolve("data"), readableClassPath(), asNobody, noHome)
                .awaitReady()) {
            assertThat(member.run("create table written (n int)")).isEqualTo("done");
        }
    }

    /** Copies the class path to where everybody may read; root's own repository of libraries is closed to others. */
    private String readableClassPath() throws IOException {
        Path library = Files.createDirectory(folder.resolve("lib"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path source = Path.of(entry);
            if (isNeeded(source)) {
                FileSystemUtils.copyRecursively(source, library.resolve(source.getFileName()));
            }
        }
        try (var copies = Files.walk(folder.resolve("lib"))) {
            for (Path copy : copies.toList()) {
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        return library + "/classes" + File.pathSeparator + library + "/test-classes" + File.pathSeparator + library
                + "/*";
    }

    private static boolean isNeeded(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith("classes")
                || (name.endsWith(".jar") && LARGE.stream().noneMatch(name::contains));
    }
}
