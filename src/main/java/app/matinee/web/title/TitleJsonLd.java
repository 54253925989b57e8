package app.matinee.web.title;

import app.matinee.audience.AudiencePanel;
import app.matinee.audience.AudienceReview;
import app.matinee.catalog.Department;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleFacts;
import app.matinee.catalog.TitleFacts.Credit;
import app.matinee.catalog.TitleFacts.Genre;
import app.matinee.criticism.CriticsPanel;
import app.matinee.criticism.Review;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.JsonLd;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.TitleWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes a title to search engines in the vocabulary of schema.org. */
@Component
class TitleJsonLd {
    private final Frames frames;
    private final JsonLd json;

    TitleJsonLd(Frames frames, JsonLd json) {
        this.frames = frames;
        this.json = json;
    }

    /** Returns what the title is, and the way that leads to it. */
    List<String> documents(Title title, CriticsPanel critics, AudiencePanel audience) {
        return List.of(json.written(document(title, critics, audience)), json.written(breadcrumbs(title)));
    }

    private Map<String, Object> document(Title title, CriticsPanel critics, AudiencePanel audience) {
        var facts = title.facts();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@type", type(title));
        document.put("@id", frames.absolute(title.path()));
        document.put("url", frames.absolute(title.path()));
        document.put("name", facts.name());
        place(document, title);
        put(document, "alternateName", facts.originalName());
        put(document, "description", facts.synopsis());
        put(document, "datePublished", facts.firstRelease() == null ? null : Objects.toString(facts.firstRelease()));
        var minutes = facts.runtimeMinutes();
        put(
                document,
                "image",
                facts.poster().map(PictureViews::plain).map(frames::absolute).orElse(null));
        put(document, "duration", minutes == null ? null : Formats.isoRuntime(minutes));
        put(
                document,
                "contentRating",
                facts.contentRating(frames.region())
                        .map(rating -> rating.system() + " " + rating.rating())
                        .orElse(null));
        put(document, "genre", facts.genres().stream().map(Genre::name).toList());
        put(document, "inLanguage", facts.languages());
        put(document, "director", people(facts, Department.DIRECTING));
        put(document, "author", people(facts, Department.WRITING));
        put(document, "creator", people(facts, Department.CREATION));
        put(document, "actor", people(facts, Department.CAST));
        put(document, "sameAs", sameAs(facts));
        put(document, "aggregateRating", aggregateRating(audience));
        put(document, "review", reviews(critics, audience));
        return document;
    }

    /** Says where a title stands among seasons and episodes; nothing of a film. */
    private void place(Map<String, Object> document, Title title) {
        switch (title) {
            case Title.Movie movie -> {}
            case Title.Series series -> {
                put(document, "numberOfSeasons", positive(series.seasons()));
                put(document, "numberOfEpisodes", positive(series.episodes()));
                aired(
                        document,
                        series.facts().firstRelease(),
                        series.facts().endYear() == null ? null : series.lastAired());
            }
            case Title.Season season -> {
                document.put("seasonNumber", season.number());
                put(document, "numberOfEpisodes", positive(season.episodes()));
                document.put("partOfSeries", whole("TVSeries", season.seriesName(), "/tv/" + season.slug()));
                aired(document, season.firstAired(), season.lastAired());
            }
            case Title.Episode episode -> {
                document.put("episodeNumber", episode.number());
                var season = "/tv/%s/s%02d".formatted(episode.slug(), episode.season());
                document.put("partOfSeason", whole("TVSeason", episode.seasonName(), season));
                document.put("partOfSeries", whole("TVSeries", episode.seriesName(), "/tv/" + episode.slug()));
            }
        }
    }

    private static @Nullable Integer positive(int count) {
        return count == 0 ? null : count;
    }

    private static void aired(Map<String, Object> document, @Nullable LocalDate first, @Nullable LocalDate last) {
        put(document, "startDate", first == null ? null : first.toString());
        put(document, "endDate", last == null ? null : last.toString());
    }

    private Map<String, Object> whole(String type, String name, String path) {
        return Map.of("@type", type, "@id", frames.absolute(path), "name", name, "url", frames.absolute(path));
    }

    private static String type(Title title) {
        return switch (title) {
            case Title.Movie movie -> "Movie";
            case Title.Series series -> "TVSeries";
            case Title.Season season -> "TVSeason";
            case Title.Episode episode -> "TVEpisode";
        };
    }

    private static void put(Map<String, Object> document, String key, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            document.put(key, value);
        }
    }

    private Map<String, Object> breadcrumbs(Title title) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (var link : TitleWords.breadcrumbsTo(title)) {
            steps.add(Map.of(
                    "@type",
                    "ListItem",
                    "position",
                    steps.size() + 1,
                    "name",
                    link.text(),
                    "item",
                    frames.absolute(link.href())));
        }
        return Map.of("@context", "https://schema.org", "@type", "BreadcrumbList", "itemListElement", steps);
    }

    private List<Map<String, Object>> people(TitleFacts facts, Department department) {
        return facts.credits(department).stream().map(this::person).toList();
    }

    private Map<String, Object> person(Credit credit) {
        return Map.of("@type", "Person", "name", credit.name(), "url", frames.absolute("/person/" + credit.slug()));
    }

    private static List<String> sameAs(TitleFacts facts) {
        return facts.ids().stream()
                .flatMap(id -> switch (id.source()) {
                    case "imdb" -> Stream.of("https://www.imdb.com/title/" + id.value() + "/");
                    case "wikidata" -> Stream.of("https://www.wikidata.org/wiki/" + id.value());
                    default -> Stream.<String>empty();
                })
                .toList();
    }

    private static @Nullable Map<String, Object> aggregateRating(AudiencePanel audience) {
        var average = audience.scorecard().averageStars();
        if (average == null || !audience.scorecard().isShown()) {
            return null;
        }
        Map<String, Object> rating = new LinkedHashMap<>();
        rating.put("@type", "AggregateRating");
        rating.put("ratingValue", Math.round(average * 10) / 10.0);
        rating.put("ratingCount", audience.scorecard().all().ratings());
        rating.put("bestRating", 5);
        rating.put("worstRating", 0.5);
        return rating;
    }

    private static List<Map<String, Object>> reviews(CriticsPanel critics, AudiencePanel audience) {
        return Stream.concat(
                        critics.reviews().stream()
                                .filter(review -> review.quote() != null)
                                .map(TitleJsonLd::criticReview),
                        audience.reviews().stream().map(TitleJsonLd::userReview))
                .toList();
    }

    private static Map<String, Object> criticReview(Review review) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "CriticReview");
        put(node, "reviewBody", review.quote());
        put(node, "datePublished", review.date() == null ? null : Objects.toString(review.date()));
        put(node, "url", review.url());
        var critic = review.critic();
        put(node, "author", critic == null ? null : Map.of("@type", "Person", "name", critic.name()));
        var outlet = review.publication();
        put(node, "publisher", outlet == null ? null : Map.of("@type", "Organization", "name", outlet.name()));
        return node;
    }

    private static Map<String, Object> userReview(AudienceReview review) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "UserReview");
        node.put("reviewBody", review.body());
        node.put("datePublished", review.writtenAt().toString());
        node.put("author", Map.of("@type", "Person", "name", review.author()));
        var stars = review.stars();
        if (stars != null) {
            node.put(
                    "reviewRating",
                    Map.of(
                            "@type",
                            "Rating",
                            "ratingValue",
                            stars.halves() / 2.0,
                            "bestRating",
                            5,
                            "worstRating",
                            0.5));
        }
        return node;
    }
}
