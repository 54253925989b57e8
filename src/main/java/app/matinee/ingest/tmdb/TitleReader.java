package app.matinee.ingest.tmdb;

import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.fields.Genres;
import app.matinee.ingest.fields.Languages;
import app.matinee.ingest.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what films, series, seasons and episodes have in common. */
final class TitleReader {
    static final int LONGEST_RUNTIME = 100_000;

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SYNOPSIS = 10_000;
    private static final BigDecimal BEST = BigDecimal.TEN;

    private TitleReader() {}

    /** Begins a draft with all that needs no knowledge of the kind. */
    static TitleDraft.Builder begin(Dossier dossier, long line, TitleKind kind, List<ExternalId> ids, String name) {
        Json main = dossier.main();
        return TitleDraft.draft(line, kind, ids, name)
                .originalName(NameReader.original(main))
                .otherNames(NameReader.others(dossier))
                .genres(genres(main))
                .keywords(keywords(dossier.part("keywords")))
                .languages(languages(main))
                .credits(CreditReader.read(dossier))
                .companies(companies(main))
                .synopsis(main.at("overview").text(LONGEST_SYNOPSIS))
                .images(PictureReader.ofTitle(dossier))
                .watchOptions(WatchReader.read(dossier))
                .reference(reference(main));
    }

    private static List<String> genres(Json main) {
        return Genres.of(names(main.at("genres")).toList());
    }

    /** Those of films stand under another name than those of series. */
    private static List<String> keywords(Json told) {
        return Stream.concat(names(told.at("keywords")), names(told.at("results")))
                .toList();
    }

    private static Stream<String> names(Json list) {
        return list.items().stream()
                .map(item -> item.at("name").name(LONGEST_NAME))
                .filter(Objects::nonNull);
    }

    /** Puts the original language first, and those spoken in it after that. */
    private static List<String> languages(Json main) {
        Stream<Json> spoken = main.at("spoken_languages").items().stream().map(item -> item.at("iso_639_1"));
        Stream<Json> told = Stream.concat(spoken, main.at("languages").items().stream());
        return Stream.concat(Stream.of(main.at("original_language")), told)
                .flatMap(code -> language(code).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> language(Json code) {
        String text = code.name(20);
        Optional<String> tag = Optional.ofNullable(text).flatMap(Languages::tag);
        if (text != null && tag.isEmpty()) {
            code.reject("a code of ISO 639 such as ru would be right");
        }
        return tag;
    }

    private static List<CompanyDraft> companies(Json main) {
        return Stream.concat(
                        names(main.at("production_companies"))
                                .map(name -> new CompanyDraft(CompanyRole.PRODUCTION, name)),
                        names(main.at("networks")).map(name -> new CompanyDraft(CompanyRole.NETWORK, name)))
                .distinct()
                .toList();
    }

    private static @Nullable Reference reference(Json main) {
        Json average = main.at("vote_average");
        BigDecimal value = average.decimal();
        Integer votes = main.at("vote_count").positive(Integer.MAX_VALUE);
        if (value == null || votes == null) {
            return null;
        }
        if (value.signum() < 0 || value.compareTo(BEST) > 0) {
            average.reject("a number from 0 to 10 would be right");
            return null;
        }
        return new Reference(value.doubleValue(), votes);
    }

    /** Reads countries: codes, or objects with codes. */
    static List<String> countries(Json... lists) {
        return Stream.of(lists)
                .flatMap(list -> list.items().stream())
                .map(item -> item.at("iso_3166_1").isAbsent() ? item : item.at("iso_3166_1"))
                .flatMap(code -> country(code).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> country(Json code) {
        String text = code.name(10);
        Optional<String> country = Optional.ofNullable(text).flatMap(Languages::country);
        if (text != null && country.isEmpty()) {
            code.reject("the two letters of a country would be right");
        }
        return country;
    }
}
