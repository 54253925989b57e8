package app.matinee.platform.config;

import static java.util.Comparator.comparingInt;

import app.matinee.platform.config.SettingsSource.Notation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/**
 * Knows all keys that may be set, from the records that take them.
 *
 * @param keys whether the value is secret, by key in dotted notation; {@code *} stands for a name that the operator
 *     chooses, of small letters and digits
 */
record KnownKeys(Map<String, Boolean> keys) {

    static KnownKeys of(Collection<Class<? extends Record>> records) {
        return new KnownKeys(records.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()).map(part -> new Key(prefix(type), part)))
                .flatMap(Key::leaves)
                .collect(Collectors.toMap(Key::name, Key::isSecret, (first, second) -> first, TreeMap::new)));
    }

    static String prefix(Class<? extends Record> type) {
        ConfigurationProperties annotation = type.getAnnotation(ConfigurationProperties.class);
        if (annotation == null) {
            throw new IllegalArgumentException(type + " isn't annotated with @ConfigurationProperties");
        }
        return annotation.prefix();
    }

    private record Key(String prefix, RecordComponent part) {

        Stream<Key> leaves() {
            if (part.getGenericType() instanceof ParameterizedType map && map.getRawType() == Map.class) {
                return inner(name() + ".*", (Class<?>) map.getActualTypeArguments()[1]);
            }
            boolean isGroup = part.getType().isRecord() && part.getType() != IpRange.class;
            return isGroup ? inner(name(), part.getType()) : Stream.of(this);
        }

        private static Stream<Key> inner(String prefix, Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(inner -> new Key(prefix, inner));
        }

        String name() {
            return prefix + "." + DataObjectPropertyName.toDashedForm(part.getName());
        }

        boolean isSecret() {
            return part.isAnnotationPresent(Secret.class);
        }
    }

    boolean isSecret(String key) {
        return keys.entrySet().stream()
                .anyMatch(known -> known.getValue()
                        && form(known.getKey(), Notation.DOTTED).matcher(key).matches());
    }

    /** Returns the key that a source means by what it wrote. */
    String resolve(String written, SettingsSource source) {
        return keys.keySet().stream()
                .flatMap(key -> resolved(key, form(key, source.notation()).matcher(written)))
                .findFirst()
                .orElseThrow(() -> unknown(written, source));
    }

    private static Stream<String> resolved(String key, Matcher written) {
        if (!written.matches()) {
            return Stream.empty();
        }
        return Stream.of(
                written.groupCount() == 0
                        ? key
                        : key.replace("*", written.group(1).toLowerCase(Locale.ROOT)));
    }

    private static Pattern form(String key, Notation notation) {
        String name = notation == Notation.DOTTED ? "([a-z0-9]+)" : "([A-Z0-9]+)";
        return Pattern.compile(Pattern.quote(spelled(key, notation)).replace("*", "\\E" + name + "\\Q"));
    }

    private SettingsException unknown(String written, SettingsSource source) {
        String nearest = keys.keySet().stream()
                .map(key -> spelled(key, source.notation()))
                .min(comparingInt(key -> distance(key, written)))
                .orElseThrow();
        return new SettingsException(
                "There is no setting " + written + " (in " + source.name() + "): did you mean " + nearest + "?");
    }

    private static String spelled(String key, Notation notation) {
        return switch (notation) {
            case DOTTED -> key;
            case VARIABLE -> key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        };
    }

    /** Counts the letters to insert, delete or replace to get from one to the other (Levenshtein). */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        Arrays.setAll(previous, index -> index);
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
