package app.matinee.cli;

import java.nio.file.Path;
import java.util.Map;

/** Knows where data lies when nobody says otherwise. */
final class DataFolder {

    private DataFolder() {}

    /** Returns a folder of the user's data home (XDG Base Directory Specification). */
    static Path named(String name, Map<String, String> environment) {
        String dataHome = environment.getOrDefault("XDG_DATA_HOME", "");
        return dataHome.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", name)
                : Path.of(dataHome, name);
    }
}
