package app.matinee.platform.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds settings as they were given in one place.
 *
 * @param name what to call the place in a message, such as {@code the command line}
 * @param values values by key, in the notation of the place
 * @param notation how the place writes keys
 */
public record SettingsSource(String name, Map<String, String> values, Notation notation) {

    private static final String PREFIX = "matinee.";
    private static final String VARIABLE_PREFIX = "MATINEE_";

    /** Variables that the scripts and tests read, and the application doesn't. */
    private static final Set<String> OTHER_VARIABLES =
            Set.of("MATINEE_REAL_DATA", "MATINEE_JAVA_OPTIONS", "MATINEE_TEST_DATABASE_URL");

    /** Lists the ways of writing a key. */
    public enum Notation {
        /** As in {@code matinee.trusted-proxies}. */
        DOTTED,
        /** As in {@code MATINEE_TRUSTED_PROXIES}. */
        VARIABLE
    }

    public SettingsSource {
        values = Map.copyOf(values);
    }

    /** Takes keys with the prefix {@code matinee.} as they stand; keys without it get it. */
    public static SettingsSource commandLine(Map<String, String> values) {
        return new SettingsSource(
                "the command line",
                values.entrySet().stream()
                        .collect(Collectors.toMap(entry -> withPrefix(entry.getKey()), Map.Entry::getValue)),
                Notation.DOTTED);
    }

    private static String withPrefix(String key) {
        return key.startsWith(PREFIX) ? key : PREFIX + key;
    }

    /** Takes the system properties that begin with {@code matinee.}. */
    public static SettingsSource systemProperties(Properties properties) {
        return new SettingsSource("the Java options", withPrefix(properties), Notation.DOTTED);
    }

    private static Map<String, String> withPrefix(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /** Takes the variables that begin with {@code MATINEE_}, but those that are meant for the scripts and tests. */
    public static SettingsSource environment(Map<String, String> variables) {
        return new SettingsSource(
                "the environment",
                variables.entrySet().stream()
                        .filter(variable -> variable.getKey().startsWith(VARIABLE_PREFIX))
                        .filter(variable -> !OTHER_VARIABLES.contains(variable.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Notation.VARIABLE);
    }

    /**
     * Reads a properties file in UTF-8; without the file there are no settings.
     *
     * @throws SettingsException when the file can't be read
     */
    public static SettingsSource file(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return new SettingsSource(file.toString(), Map.of(), Notation.DOTTED);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException("The settings in " + file + " can't be read: " + e.getMessage());
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return new SettingsSource(file.toString(), values, Notation.DOTTED);
    }

    /** Makes settings that apply where nobody has set anything else. */
    public static SettingsSource defaults(Map<String, String> values) {
        return new SettingsSource("the defaults of this command", values, Notation.DOTTED);
    }
}
