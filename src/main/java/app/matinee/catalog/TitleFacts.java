package app.matinee.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the facts about a title. What is unknown is null or an empty list, never a zero or an empty text.
 *
 * @param genres in order of weight
 * @param languages BCP 47, the original language first
 * @param countries ISO 3166-1 alpha-2
 * @param credits the first of each department, by billing: a dozen of the cast, two dozen of any other
 * @param castSize how many the whole cast has
 * @param releaseSize {@code wide}, {@code limited}, {@code streaming} or {@code unknown}
 * @param firstRelease the earliest release anywhere
 * @param images addresses that sources told; pages show {@code pictures} only
 * @param pictures those kept here, by kind and position
 * @param sources who tells of the title, those that rank first before others
 */
public record TitleFacts(
        String name,
        @Nullable String originalName,
        @Nullable Integer year,
        @Nullable Integer endYear,
        @Nullable Integer runtimeMinutes,
        List<Genre> genres,
        List<ContentRating> contentRatings,
        List<String> languages,
        List<String> countries,
        List<Credit> credits,
        int castSize,
        List<CompanyCredit> companies,
        List<ReleaseEvent> releases,
        @Nullable LocalDate firstRelease,
        String releaseSize,
        List<BoxOffice> boxOffice,
        @Nullable String synopsis,
        List<Image> images,
        List<Picture> pictures,
        List<ExternalId> ids,
        List<TitleSource> sources,
        boolean demo) {

    /** Returns the ratings that it was given, first the one that tells most to somebody in a region. */
    public List<ContentRating> contentRatings(String region) {
        return ContentRating.nearestFirst(contentRatings, region, countries);
    }

    /** Returns the rating to show where there is room for one. */
    public Optional<ContentRating> contentRating(String region) {
        return contentRatings(region).stream().findFirst();
    }

    /** Returns the credits of one department, by billing. */
    public List<Credit> credits(Department department) {
        return credits.stream()
                .filter(credit -> credit.department() == department)
                .toList();
    }

    /** Returns the companies that had a role, in the source's order. */
    public List<CompanyCredit> companies(CompanyRole role) {
        return companies.stream().filter(company -> company.role() == role).toList();
    }

    /** Names a genre and its address. */
    public record Genre(String name, String slug) {}

    /** Returns the picture that stands for the title, if there is one. */
    public Optional<Picture> poster() {
        return pictures.stream()
                .filter(picture -> picture.kind() == PictureKind.POSTER)
                .findFirst();
    }

    /** Credits a person; the role is the character, or null when it is not told, and so is the portrait. */
    public record Credit(
            Department department,
            int billing,
            String name,
            String slug,
            @Nullable String role,
            @Nullable Picture portrait) {}

    /** Credits a company. */
    public record CompanyCredit(CompanyRole role, String name, String slug) {}

    /** Points to a picture or a video; sizes in pixels, null when unknown. */
    public record Image(
            String kind,
            String url,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String caption,
            @Nullable String credit) {}
}
