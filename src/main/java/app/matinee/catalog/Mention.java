package app.matinee.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a title as somebody else's file does, so that it can be recognized.
 *
 * @param kind null where the file does not tell; a season or episode without {@code place} is known by its ids only
 * @param names by which it may be known, the usual one first; may be empty where there are ids
 * @param year of its first release, or null
 * @param ids in other catalogues, each believed
 * @param place where a season or episode belongs; then names and year are unused
 */
public record Mention(
        @Nullable TitleKind kind,
        List<String> names,
        @Nullable Integer year,
        List<ExternalId> ids,
        @Nullable Place place) {
    /**
     * The source of ids that are addresses on a site like this one, such as {@code m/solaris}: they tell titles of one name
     * apart, but mean none by themselves, since another site may have another title there.
     */
    public static final String HERE = "matinee";

    public Mention {
        names = List.copyOf(names);
        ids = List.copyOf(ids);
    }

    /**
     * Tells which part of a series is meant.
     *
     * @param episode null for the season as a whole
     */
    public record Place(
            Mention series, int season, @Nullable Integer episode) {}

    /** Mentions a film, a series, or what may be either. */
    public static Mention of(@Nullable TitleKind kind, String name, @Nullable Integer year, List<ExternalId> ids) {
        return new Mention(kind, List.of(name), year, ids, null);
    }

    /** Mentions a part of a series. */
    public static Mention part(Mention series, int season, @Nullable Integer episode, List<ExternalId> ids) {
        var kind = episode == null ? TitleKind.SEASON : TitleKind.EPISODE;
        return new Mention(kind, List.of(), null, ids, new Place(series, season, episode));
    }
}
