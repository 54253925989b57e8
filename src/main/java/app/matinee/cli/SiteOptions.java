package app.matinee.cli;

import app.matinee.KnownSettings;
import app.matinee.platform.config.Settings;
import app.matinee.platform.config.SettingsException;
import app.matinee.platform.config.SettingsSource;
import app.matinee.platform.config.SiteSettings;
import app.matinee.platform.db.Database;
import app.matinee.platform.db.DatabaseSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Holds the options that say which site a command works on. */
final class SiteOptions {

    private static final String DATA = "matinee.data";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder (default: matinee in the user's data home; matinee-demo for the demo).")
    private @Nullable Path data;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting, for example region=DE; see docs/configuration.md.")
    private Map<String, String> set = new LinkedHashMap<>();

    /** Gathers the settings from the command line, the Java options, the environment and the data folder. */
    Site site(String folderName, Map<String, String> options, Map<String, String> defaults) {
        Map<String, String> given = new LinkedHashMap<>(set);
        given.putAll(options);
        List<SettingsSource> outside = List.of(
                SettingsSource.commandLine(given),
                SettingsSource.systemProperties(System.getProperties()),
                SettingsSource.environment(System.getenv()));
        Path folder = folder(Settings.gather(KnownSettings.RECORDS, outside), folderName);
        SettingsSource file = SettingsSource.file(folder.resolve("matinee.properties"));
        if (file.values().containsKey(DATA)) {
            throw new SettingsException(DATA + " can't be set in " + file.name() + ", which lies in that folder");
        }
        List<SettingsSource> all = Stream.concat(outside.stream(), Stream.of(file, SettingsSource.defaults(defaults)))
                .toList();
        // The folder as it is now known to all, whoever named it or nobody.
        var known = SettingsSource.commandLine(Map.of(DATA, folder.toString()));
        return new Site(
                folder,
                Settings.gather(
                        KnownSettings.RECORDS,
                        Stream.concat(Stream.of(known), all.stream()).toList()));
    }

    private Path folder(Settings settings, String folderName) {
        return Optional.ofNullable(data)
                .or(() -> Optional.ofNullable(settings.bind(SiteSettings.class).data())
                        .map(Path::of))
                .orElseGet(() -> DataFolder.named(folderName, System.getenv()))
                .toAbsolutePath()
                .normalize();
    }

    /** Names a site: its data folder and its settings. */
    record Site(Path folder, Settings settings) {

        Database openDatabase() {
            return Database.open(folder, settings.bind(DatabaseSettings.class));
        }
    }
}
