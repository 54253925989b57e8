package app.matinee.ingest.imdb;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells which file holds which table. */
final class ImdbFiles {
    private final Map<ImdbTable, Path> files = new EnumMap<>(ImdbTable.class);

    /**
     * Recognizes files by their headers; of a folder those that look like tables by their names.
     *
     * @throws RefusedFileException for a file that is none of the tables, for two of one, and where there is none
     */
    ImdbFiles(List<Path> given) {
        given.forEach(path -> (Files.isDirectory(path) ? tablesIn(path) : List.of(path)).forEach(this::add));
        if (files.isEmpty()) {
            throw new RefusedFileException("There is no table of IMDb in "
                    + given.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
    }

    private static List<Path> tablesIn(Path folder) {
        // Some sources put each table into a folder of its name.
        try (var entries = Files.walk(folder, 2)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(".*\\.tsv(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedFileException("%s cannot be read: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private void add(Path file) {
        try (var table = Table.openTabSeparated(file)) {
            var kind = table.readHeader(columns -> ImdbTable.of(columns)
                    .orElseThrow(() -> new RefusedFileException(
                            "Its columns are those of no table of IMDb: " + String.join(", ", columns))));
            var other = files.put(kind, file);
            if (other != null) {
                throw new RefusedFileException("%s and %s are both %s".formatted(other, file, kind.published()));
            }
        }
    }

    Optional<Path> find(ImdbTable table) {
        return Optional.ofNullable(files.get(table));
    }

    boolean has(ImdbTable table) {
        return files.containsKey(table);
    }

    /** Opens a table that is there. */
    ImdbRows open(ImdbTable table) {
        return new ImdbRows(Objects.requireNonNull(files.get(table)), table);
    }

    List<Path> paths() {
        return new ArrayList<>(files.values());
    }
}
