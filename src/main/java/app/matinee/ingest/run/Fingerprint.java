package app.matinee.ingest.run;

import app.matinee.ingest.RefusedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** Tells imports apart by what was asked for and by the place, size and age of their files. */
public final class Fingerprint {
    private Fingerprint() {}

    /** Returns a text that is the same as long as the options and the files are. */
    public static String of(String asked, Collection<Path> files) {
        return asked + files.stream().sorted().map(Fingerprint::of).collect(Collectors.joining("; ", " [", "]"));
    }

    private static String of(Path file) {
        try {
            return "%s %d %s".formatted(file.toRealPath(), Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new RefusedFileException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
