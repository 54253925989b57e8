package app.matinee.ingest.run;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names files as a list of runs shows them: with the folder around, since many folders hold files of the same names. */
public final class ShortPath {
    private ShortPath() {}

    public static String of(Path file) {
        var whole = file.toAbsolutePath().normalize();
        return whole.getNameCount() < 2
                ? whole.toString()
                : whole.subpath(whole.getNameCount() - 2, whole.getNameCount()).toString();
    }

    /** Names several, with spaces between. */
    public static String of(Collection<Path> files) {
        return files.stream().map(ShortPath::of).collect(Collectors.joining(" "));
    }
}
