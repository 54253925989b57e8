package app.matinee.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a title as a source delivers it, before it is matched with the catalogue.
 *
 * <p>What is null or empty is unknown to the source and leaves the catalogue's own fact alone.
 *
 * @param line where it stands in its file, counted from 1; named when it can't be used
 * @param ids how the source and others call it; the first that the catalogue knows decides which title it is
 * @param parent for a season its series, for an episode its season; else null
 * @param number of a season or an episode; else null
 * @param name as shown, not blank
 * @param otherNames localized and alternative names, with their languages where known
 * @param languages BCP 47, the original language first
 * @param countries ISO 3166-1 alpha-2
 * @param releaseSize wide, limited or streaming, or null when unknown
 * @param demo whether it belongs to the demo catalogue and is marked so
 */
public record TitleDraft(
        long line,
        TitleKind kind,
        List<ExternalId> ids,
        @Nullable ExternalId parent,
        @Nullable Integer number,
        String name,
        @Nullable String originalName,
        List<OtherName> otherNames,
        @Nullable Integer year,
        @Nullable Integer endYear,
        @Nullable Integer runtimeMinutes,
        List<String> genres,
        List<ContentRating> contentRatings,
        List<String> languages,
        List<String> countries,
        List<CreditDraft> credits,
        List<CompanyDraft> companies,
        List<ReleaseEvent> releases,
        @Nullable String releaseSize,
        List<BoxOffice> boxOffice,
        @Nullable String synopsis,
        boolean demo) {

    /** Names a title in a language; null where the source does not say which. */
    public record OtherName(@Nullable String language, String name) {}

    /**
     * Credits a person by name, in billing order within the department.
     *
     * @param role the character, or the job where the department has several; null when not told
     */
    public record CreditDraft(
            Department department, String name, @Nullable String role) {}

    /** Credits a company by name. */
    public record CompanyDraft(CompanyRole role, String name) {}

    /** Describes a film by what a list of films tells: its ids, its name and perhaps its year. */
    public static TitleDraft film(long line, List<ExternalId> ids, String name, @Nullable Integer year) {
        return new TitleDraft(
                line,
                TitleKind.MOVIE,
                ids,
                null,
                null,
                name,
                null,
                List.of(),
                year,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                false);
    }
}
