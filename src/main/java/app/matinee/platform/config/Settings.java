package app.matinee.platform.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Holds the settings of one run, gathered from all places where they may be given. */
public final class Settings {

    private final KnownKeys known;
    private final Map<String, Given> given;

    private record Given(String value, String place) {}

    private Settings(KnownKeys known, Map<String, Given> given) {
        this.known = known;
        this.given = given;
    }

    /**
     * Gathers settings; a stronger place hides the same setting of a weaker one.
     *
     * @param known all records that take settings
     * @param sources places in order, the strongest first
     * @throws SettingsException when a place holds a key that no record knows
     */
    public static Settings gather(Collection<Class<? extends Record>> known, List<SettingsSource> sources) {
        KnownKeys keys = KnownKeys.of(known);
        Map<String, Given> given = new TreeMap<>();
        for (SettingsSource source : sources) {
            source.values()
                    .forEach((written, value) ->
                            given.putIfAbsent(keys.resolve(written, source), new Given(value, source.name())));
        }
        return new Settings(keys, given);
    }

    /**
     * Makes the record of a group of settings; what isn't given has the record's default.
     *
     * @throws SettingsException when a value isn't of the right type or breaks a rule of the record
     */
    public <T extends Record> T bind(Class<T> type) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        given.forEach((key, setting) -> source.put(key, setting.value()));
        String prefix = KnownKeys.prefix(type);
        try {
            return new Binder(source).bindOrCreate(prefix, Bindable.of(type));
        } catch (BindException e) {
            throw new SettingsException(describe(e, prefix));
        }
    }

    private String describe(BindException failure, String prefix) {
        ConfigurationProperty property = failure.getProperty();
        if (property == null) {
            return "In the settings below " + prefix + ": " + rootMessage(failure);
        }
        String key = property.getName().toString();
        Given setting = given.getOrDefault(key, new Given("", "the settings"));
        String value = known.isSecret(key) ? "what it is" : "\"" + setting.value() + "\"";
        return "The setting " + key + " (in " + setting.place() + ") can't be " + value + ": "
                + expected(failure.getTarget().getType().resolve(Object.class), failure);
    }

    private static String expected(Class<?> type, BindException failure) {
        if (type == int.class || type == long.class) {
            return "it must be a whole number";
        }
        return type == boolean.class ? "it must be true or false" : rootMessage(failure);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
