package app.matinee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;

class ConfigurationDocsTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| `(matinee\\.[a-zID0-9.-]+)` \\| ([^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);

    @Test
    void everySettingIsDocumentedAndNothingElse() throws IOException {
        assertThat(documentedDefaults().keySet()).isEqualTo(defaults().keySet());
    }

    @Test
    void everyDefaultInTheDocumentIsTheOneThatApplies() throws IOException {
        Map<String, String> documented = documentedDefaults();

        assertThat(defaults()).allSatisfy((key, value) -> {
            if (!value.isEmpty()) {
                assertThat(documented.get(key)).isEqualTo("`" + value + "`");
            }
        });
    }

    private static Map<String, String> documentedDefaults() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs", "configuration.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2), (first, second) -> second, TreeMap::new));
    }

    /** Returns the default of each setting by its key; empty for those that have none. */
    private static Map<String, String> defaults() {
        Map<String, String> defaults = new TreeMap<>();
        for (Class<? extends Record> type : KnownSettings.RECORDS) {
            String prefix = type.getAnnotation(ConfigurationProperties.class).prefix() + ".";
            addDefaults(defaults, prefix, type);
        }
        return defaults;
    }

    private static void addDefaults(Map<String, String> defaults, String prefix, Class<?> type) {
        for (Parameter parameter : type.getDeclaredConstructors()[0].getParameters()) {
            String key = prefix + DataObjectPropertyName.toDashedForm(parameter.getName());
            if (parameter.getParameterizedType() instanceof ParameterizedType map && map.getRawType() == Map.class) {
                addDefaults(defaults, key + ".ID.", (Class<?>) map.getActualTypeArguments()[1]);
            } else {
                defaults.put(key, defaultOf(parameter));
            }
        }
    }

    private static String defaultOf(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(DefaultValue.class)).map(DefaultValue::value).stream()
                .flatMap(Arrays::stream)
                .collect(Collectors.joining(","));
    }
}
