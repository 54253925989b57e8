package app.matinee.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows which schemas the migrations make. */
final class Migrations {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern NEW_SCHEMA = Pattern.compile("create schema (\\w+)");

    /** Made by Flyway, since its own history stands there. */
    private static final String FIRST_SCHEMA = "platform";

    private Migrations() {}

    static NavigableSet<String> schemas() {
        NavigableSet<String> schemas = new TreeSet<>();
        schemas.add(FIRST_SCHEMA);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                var made = NEW_SCHEMA.matcher(Files.readString(file)).results();
                made.map(found -> found.group(1)).forEach(schemas::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return schemas;
    }
}
