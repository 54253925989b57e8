package app.matinee.ingest.tmdb;

import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.ingest.fields.Languages;
import app.matinee.ingest.json.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a title is called. */
final class NameReader {
    private static final int LONGEST = 500;

    private NameReader() {}

    /** Reads the name in the language that was asked for, or the original one if it has none in it. */
    static @Nullable String name(Json title) {
        return title.atAny("title", "name", "original_title", "original_name").name(LONGEST);
    }

    static @Nullable String original(Json title) {
        return title.atAny("original_title", "original_name").name(LONGEST);
    }

    /** Reads translated and alternative names, each once; of the latter TMDB tells a country and no language. */
    static List<OtherName> others(Dossier dossier) {
        Set<OtherName> names = new LinkedHashSet<>(translated(dossier.part("translations")));
        Set<String> known = names.stream().map(OtherName::name).collect(Collectors.toSet());
        Json alternatives = dossier.part("alternative_titles");
        alternatives.atAny("titles", "results").items().stream()
                .map(item -> item.at("title").name(LONGEST))
                .filter(Objects::nonNull)
                .filter(known::add)
                .forEach(name -> names.add(new OtherName(null, name)));
        return List.copyOf(names);
    }

    /** Appended to episodes they are a list, elsewhere an object around one. */
    private static List<OtherName> translated(Json part) {
        List<Json> translations = part.at("translations").isAbsent()
                ? list(part)
                : part.at("translations").items();
        Map<String, Long> languages =
                translations.stream().collect(Collectors.groupingBy(NameReader::language, Collectors.counting()));
        return translations.stream()
                .flatMap(item -> translation(item, languages.getOrDefault(language(item), 0L) > 1).stream())
                .toList();
    }

    private static List<Json> list(Json part) {
        return part.isList() ? part.items() : List.of();
    }

    private static String language(Json item) {
        return Objects.requireNonNullElse(item.at("iso_639_1").name(20), "");
    }

    /** A tag names the country only where the language has several translations. */
    private static Optional<OtherName> translation(Json item, boolean withCountry) {
        String name = item.at("data").atAny("title", "name").name(LONGEST);
        if (name == null) {
            return Optional.empty();
        }
        String language = Languages.tag(language(item)).orElse(null);
        return Optional.of(new OtherName(language == null || !withCountry ? language : language + country(item), name));
    }

    private static String country(Json item) {
        String code = item.at("iso_3166_1").name(10);
        return code == null
                ? ""
                : Languages.country(code).map(country -> "-" + country).orElse("");
    }
}
