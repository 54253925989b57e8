package app.matinee.ingest.tvmaze;

import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.ImageDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.fields.Genres;
import app.matinee.ingest.fields.Languages;
import app.matinee.ingest.fields.PlainText;
import app.matinee.ingest.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads shows, their seasons and their episodes. */
record ShowReader(long show, long line) {
    static final int MOST_PARTS = 100_000;

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_SUMMARY = 20_000;
    private static final int LONGEST_RUNTIME = 100_000;
    private static final int LONGEST_ADDRESS = 1000;

    /** Returns nothing where it has no name, and notes that. */
    Optional<TitleDraft> show(Json told) {
        String name = told.at("name").name(LONGEST_NAME);
        if (name == null) {
            told.reject("a show with a name would be right");
            return Optional.empty();
        }
        LocalDate first = told.at("premiered").date();
        return Optional.of(begin(told, TitleKind.SERIES, TvmazeIds.ofShow(told, show), name)
                .otherNames(akas(told, name))
                .year(first == null ? null : first.getYear())
                .endYear(endYear(told, first))
                .runtimeMinutes(told.atAny("runtime", "averageRuntime").positive(LONGEST_RUNTIME))
                .genres(genres(told))
                .languages(language(told.at("language")))
                .countries(country(told).stream().toList())
                .companies(networks(told))
                .credits(CreditReader.read(told.at("_embedded")))
                .releases(aired(told, first))
                .images(image(told, "poster"))
                .build());
    }

    TitleDraft season(Json told, int number) {
        String name = told.at("name").name(LONGEST_NAME);
        LocalDate first = told.at("premiereDate").date();
        return begin(
                        told,
                        TitleKind.SEASON,
                        TvmazeIds.own(told, TvmazeIds.SEASON),
                        name == null ? "Season " + number : name)
                .parent(TvmazeIds.show(show))
                .number(number)
                .year(first == null ? null : first.getYear())
                .companies(networks(told))
                .releases(aired(told, first))
                .images(image(told, "poster"))
                .build();
    }

    /**
     * Reads an episode.
     *
     * @param series told of beside the episode, or absent; it knows where the episode was shown
     * @param season the season, if it went in before and has an id
     */
    TitleDraft episode(Json told, Json series, int seasonNumber, int number, @Nullable ExternalId season) {
        String name = told.at("name").name(LONGEST_NAME);
        LocalDate aired = told.at("airdate").date();
        return begin(
                        told,
                        TitleKind.EPISODE,
                        TvmazeIds.own(told, TvmazeIds.EPISODE),
                        name == null ? "Episode " + number : name)
                .parent(season == null ? TvmazeIds.show(show) : season)
                .season(season == null ? seasonNumber : null)
                .number(number)
                .year(aired == null ? null : aired.getYear())
                .runtimeMinutes(told.at("runtime").positive(LONGEST_RUNTIME))
                .releases(aired(series, aired))
                .images(image(told, "still"))
                .build();
    }

    private TitleDraft.Builder begin(Json told, TitleKind kind, List<ExternalId> ids, String name) {
        return TitleDraft.draft(line, kind, ids, name).synopsis(summary(told)).reference(reference(told));
    }

    private static @Nullable String summary(Json told) {
        String html = told.at("summary").text(LONGEST_SUMMARY);
        String text = html == null ? "" : PlainText.ofHtml(html);
        return text.isEmpty() ? null : text;
    }

    /** TVmaze does not tell how many gave it. */
    private static @Nullable Reference reference(Json told) {
        Json average = told.at("rating").at("average");
        BigDecimal value = average.decimal();
        if (value == null) {
            return null;
        }
        if (value.signum() < 0 || value.compareTo(BigDecimal.TEN) > 0) {
            average.reject("a number from 0 to 10 would be right");
            return null;
        }
        return new Reference(value.doubleValue(), null);
    }

    private static List<OtherName> akas(Json told, String name) {
        return told.at("_embedded").at("akas").items().stream()
                .map(aka -> aka.at("name").name(LONGEST_NAME))
                .filter(Objects::nonNull)
                .filter(aka -> !aka.equals(name))
                .distinct()
                .map(aka -> new OtherName(null, aka))
                .toList();
    }

    private static @Nullable Integer endYear(Json told, @Nullable LocalDate first) {
        LocalDate last = told.at("ended").date();
        if (last == null || (first != null && last.isBefore(first))) {
            return null;
        }
        return last.getYear();
    }

    /** The type of a show is a genre elsewhere, but for the usual one. */
    private static List<String> genres(Json told) {
        Stream<Json> names = Stream.concat(told.at("genres").items().stream(), Stream.of(told.at("type")));
        return Genres.of(names.map(genre -> genre.name(LONGEST_NAME))
                .filter(Objects::nonNull)
                .filter(genre -> !genre.equals("Scripted"))
                .toList());
    }

    private static List<String> language(Json language) {
        String name = language.name(LONGEST_NAME);
        if (name == null) {
            return List.of();
        }
        Optional<String> tag = Languages.named(name);
        if (tag.isEmpty()) {
            language.reject("a language by its English name would be right");
        }
        return tag.stream().toList();
    }

    private static Optional<String> country(Json told) {
        Json code = Stream.of("network", "webChannel")
                .map(channel -> told.at(channel).at("country").at("code"))
                .filter(country -> !country.isAbsent())
                .findFirst()
                .orElse(Json.absent());
        String text = code.name(10);
        Optional<String> country = text == null ? Optional.empty() : Languages.country(text);
        if (text != null && country.isEmpty()) {
            code.reject("the two letters of a country would be right");
        }
        return country;
    }

    private static List<CompanyDraft> networks(Json told) {
        return Stream.of("network", "webChannel")
                .map(channel -> told.at(channel).at("name").name(LONGEST_NAME))
                .filter(Objects::nonNull)
                .distinct()
                .map(name -> new CompanyDraft(CompanyRole.NETWORK, name))
                .toList();
    }

    /** What only a web channel shows is streamed. */
    private static List<ReleaseEvent> aired(Json told, @Nullable LocalDate day) {
        if (day == null) {
            return List.of();
        }
        boolean streamed =
                told.at("network").isAbsent() && !told.at("webChannel").isAbsent();
        ReleaseKind kind = streamed ? ReleaseKind.STREAMING : ReleaseKind.TV;
        return List.of(new ReleaseEvent(kind, country(told).orElse("001"), day));
    }

    private static List<ImageDraft> image(Json told, String kind) {
        Json address = told.at("image").atAny("original", "medium");
        String text = address.name(LONGEST_ADDRESS);
        if (text == null) {
            return List.of();
        }
        String secure = text.replaceFirst("^http:", "https:");
        if (!secure.startsWith("https://")) {
            address.reject("an address with https would be right");
            return List.of();
        }
        return List.of(new ImageDraft(kind, secure, null, null, null));
    }
}
