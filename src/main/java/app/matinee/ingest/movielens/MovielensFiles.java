package app.matinee.ingest.movielens;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Tells where the tables of a data set are: in a folder, or in an archive, which is never unpacked. */
final class MovielensFiles {
    private final Path place;
    private final boolean zipped;

    /** By table, the path inside the folder or the archive. */
    private final Map<MovielensTable, String> names = new EnumMap<>(MovielensTable.class);

    /**
     * Finds tables by the names of their files, in whatever folder of an archive.
     *
     * @throws RefusedFileException where there is none, for two of one, and for what is neither folder nor archive
     */
    MovielensFiles(Path place) {
        this.place = place;
        this.zipped = !Files.isDirectory(place);
        for (var name : zipped ? entries() : files()) {
            add(name);
        }
        if (names.isEmpty()) {
            throw new RefusedFileException("There is no table of MovieLens in %s; it should hold %s"
                    .formatted(
                            place,
                            Arrays.stream(MovielensTable.values())
                                    .map(MovielensTable::file)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new RefusedFileException("%s cannot be read: %s".formatted(place, e.getMessage()), e);
        }
    }

    private List<String> entries() {
        try (var zip = ZippedTable.archive(place)) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException e) {
            throw new RefusedFileException("%s cannot be read: %s".formatted(place, e.getMessage()), e);
        }
    }

    private void add(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        for (var table : MovielensTable.values()) {
            var other = table.file().equalsIgnoreCase(file) ? names.put(table, name) : null;
            if (other != null) {
                throw new RefusedFileException(
                        "%s holds two tables of one name, %s and %s".formatted(place, other, name));
            }
        }
    }

    boolean has(MovielensTable table) {
        return names.containsKey(table);
    }

    /** Opens a table that is there. */
    Table open(MovielensTable table) {
        var name = Objects.requireNonNull(names.get(table));
        return zipped ? ZippedTable.open(place, name) : Table.open(place.resolve(name));
    }

    /** Returns the files that must stay the same for an import to go on. */
    List<Path> paths() {
        return zipped
                ? List.of(place)
                : names.values().stream().map(place::resolve).toList();
    }
}
