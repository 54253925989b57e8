package app.matinee.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the real data that some benchmarks need, below the folder that {@code MATINEE_REAL_DATA} names. */
final class RealData {
    private static final String FOLDER = "MATINEE_REAL_DATA";

    private RealData() {}

    /** Returns the archive of MovieLens latest-small; without it says so, on standard error. */
    static Optional<Path> movielens() {
        var folder = System.getenv(FOLDER);
        var archive = Path.of(folder == null ? "" : folder, "movielens", "ml-latest-small.zip");
        if (folder == null || !Files.exists(archive)) {
            System.err.println("Nothing is measured on MovieLens: set " + FOLDER
                    + " to a folder with movielens/ml-latest-small.zip");
            return Optional.empty();
        }
        return Optional.of(archive);
    }
}
