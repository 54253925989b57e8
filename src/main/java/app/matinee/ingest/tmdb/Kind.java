package app.matinee.ingest.tmdb;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Lists the kinds of answers that TMDB gives, each with the fields that tell it from others. */
enum Kind {
    MOVIE(
            "title original_title release_date revenue budget belongs_to_collection video imdb_id runtime releases trailers"
                    + " similar_movies"),
    TV("original_name first_air_date last_air_date created_by episode_run_time networks number_of_seasons"
            + " number_of_episodes in_production seasons languages last_episode_to_air next_episode_to_air"
            + " content_ratings aggregate_credits"),
    SEASON("episodes season_number episode_count _id"),
    EPISODE("episode_number season_number still_path guest_stars production_code episode_type show_id"),
    PERSON("biography birthday deathday also_known_as known_for_department place_of_birth profile_path combined_credits"
            + " movie_credits tv_credits gender known_for"),

    FIND("movie_results tv_results person_results tv_episode_results tv_season_results"),
    COLLECTION("parts"),

    CREDITS("cast crew guest_stars"),
    IMAGES("backdrops posters logos stills profiles"),
    EXTERNAL_IDS("imdb_id wikidata_id freebase_id freebase_mid tvdb_id tvrage_id facebook_id instagram_id twitter_id"
            + " tiktok_id youtube_id"),
    TRANSLATIONS("translations"),
    TITLES("titles"),
    OLD_RELEASES("countries"),
    OLD_TRAILERS("youtube quicktime"),
    RESULTS("results"),

    PAGE("page results total_pages total_results"),

    REFUSAL("status_code status_message success"),
    SINGLE_CREDIT("credit_type media media_type person job"),
    USER_REVIEW("author author_details content media_id media_title"),
    KEYWORDS("keywords"),
    CERTIFICATIONS("certifications"),
    GENRES("genres");

    private final String fields;

    Kind(String fields) {
        this.fields = fields;
    }

    /** Returns the kind of which an answer has most fields; nothing if it has none of any, or is no object. */
    static Optional<Kind> of(JsonNode answer) {
        return Stream.of(values())
                .filter(kind -> kind.present(answer) > 0)
                // The first of those that are equal: a film's own answer rather than the ids in it.
                .max(Comparator.comparingLong((Kind kind) -> kind.present(answer))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private long present(JsonNode answer) {
        return Stream.of(fields.split(" ")).filter(answer::has).count();
    }
}
