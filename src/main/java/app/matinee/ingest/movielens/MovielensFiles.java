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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Tells where the tables of a data set are: in a folder, or in an archive, which is never unpacked. */
final class MovielensFiles {
    private final Path place;
    private final boolean zipped;

    /** By table, the path inside the folder or the archive. */
    private final Map<MovielensTable, String> names = new EnumMap<>(MovielensTable.class);

    private final Map<MovielensTable, MovielensForm> forms = new EnumMap<>(MovielensTable.class);

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
                                            .collect(Collectors.joining(", "))
                                    + ", or the same with the ending .dat, or u.item and u.data"));
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
            for (var form : MovielensForm.values()) {
                if (form.file(table).equalsIgnoreCase(file)) {
                    add(table, form, name);
                }
            }
        }
    }

    private void add(MovielensTable table, MovielensForm form, String name) {
        var other = names.put(table, name);
        if (other != null) {
            throw new RefusedFileException("%s holds two tables of one name, %s and %s".formatted(place, other, name));
        }
        forms.put(table, form);
        if (Set.copyOf(forms.values()).size() > 1) {
            throw new RefusedFileException(
                    "%s holds tables of several data sets, %s among them".formatted(place, name));
        }
    }

    boolean has(MovielensTable table) {
        return names.containsKey(table);
    }

    /** Returns the form of a table that is there. */
    MovielensForm form(MovielensTable table) {
        return Objects.requireNonNull(forms.get(table));
    }

    /** Returns whose ids those of films are; all tables of a set have one form. */
    String namespace() {
        return forms.values().iterator().next().namespace();
    }

    /** Opens a table that is there. */
    Table open(MovielensTable table) {
        var name = Objects.requireNonNull(names.get(table));
        return zipped ? ZippedTable.open(place, name, table, form(table)) : open(table, place.resolve(name));
    }

    private Table open(MovielensTable table, Path file) {
        try {
            return form(table).open(table, file.toString(), Files.size(file), Files.newInputStream(file));
        } catch (IOException e) {
            throw new RefusedFileException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Returns the files that must stay the same for an import to go on. */
    List<Path> paths() {
        return zipped
                ? List.of(place)
                : names.values().stream().map(place::resolve).toList();
    }
}
