package app.matinee.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a title as a source delivers it, before it is matched with the catalogue.
 *
 * <p>What is null or empty is unknown to the source and leaves the catalogue's own fact alone.
 *
 * @param line where it stands in its file, counted from 1; named when it can't be used
 * @param ids how the source and others call it, the source's own id first; empty if the source has none
 * @param parent for a season its series, for an episode its season or its series; else null
 * @param season the number of an episode's season where its parent is the series; else null
 * @param number of a season or an episode; else null
 * @param name as shown, not blank
 * @param otherNames localized and alternative names, with their languages where known
 * @param keywords what it is about, each at most {@link #LONGEST_KEYWORD} characters, compared without case
 * @param languages BCP 47, the original language first
 * @param countries ISO 3166-1 alpha-2
 * @param releaseSize wide, limited or streaming, or null when unknown
 * @param reference what the source's own users give it; shown as the source's word, never counted as ours
 * @param demo whether it belongs to the demo catalogue and is marked so
 */
public record TitleDraft(
        long line,
        TitleKind kind,
        List<ExternalId> ids,
        @Nullable ExternalId parent,
        @Nullable Integer season,
        @Nullable Integer number,
        String name,
        @Nullable String originalName,
        List<OtherName> otherNames,
        @Nullable Integer year,
        @Nullable Integer endYear,
        @Nullable Integer runtimeMinutes,
        List<String> genres,
        List<String> keywords,
        List<ContentRating> contentRatings,
        List<String> languages,
        List<String> countries,
        List<CreditDraft> credits,
        List<CompanyDraft> companies,
        List<ReleaseEvent> releases,
        @Nullable String releaseSize,
        List<BoxOffice> boxOffice,
        @Nullable String synopsis,
        List<ImageDraft> images,
        List<WatchOption> watchOptions,
        @Nullable Reference reference,
        boolean demo) {
    /** Longer ones are sentences, and are left out. */
    public static final int LONGEST_KEYWORD = 80;

    /** Seasons and episodes with greater numbers have no address; they are rejected. */
    public static final int LAST_SEASON = 9_999;

    public static final int LAST_EPISODE = 99_999;

    public TitleDraft {
        ids = List.copyOf(ids);
        otherNames = List.copyOf(otherNames);
        genres = List.copyOf(genres);
        keywords = List.copyOf(keywords);
        contentRatings = List.copyOf(contentRatings);
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        credits = List.copyOf(credits);
        companies = List.copyOf(companies);
        releases = List.copyOf(releases);
        boxOffice = List.copyOf(boxOffice);
        images = List.copyOf(images);
        watchOptions = List.copyOf(watchOptions);
    }

    /** Names a title in a language; null where the source does not say which. */
    public record OtherName(@Nullable String language, String name) {}

    /**
     * Credits a person, in billing order within the department.
     *
     * @param person the source's own id of the person, or null where it tells people by name alone
     * @param role the character, or the job where the department has several; null when not told
     */
    public record CreditDraft(
            Department department,
            @Nullable ExternalId person,
            String name,
            @Nullable String role) {

        /** Credits somebody whom the source knows by name alone. */
        public CreditDraft(Department department, String name, @Nullable String role) {
            this(department, null, name, role);
        }
    }

    /** Credits a company by name. */
    public record CompanyDraft(CompanyRole role, String name) {}

    /**
     * Points to a picture or a video.
     *
     * @param kind {@code poster}, {@code still}, {@code portrait} or {@code video}
     * @param url absolute, https
     * @param width in pixels, null when unknown; so is the height
     */
    public record ImageDraft(
            String kind,
            String url,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String caption) {}

    /**
     * Tells where a title can be watched.
     *
     * @param region ISO 3166-1 alpha-2
     * @param kind {@code stream}, {@code free}, {@code ads}, {@code rent} or {@code buy}
     * @param provider the provider's name
     * @param url a page that leads there, or null
     */
    public record WatchOption(
            String region,
            String kind,
            String provider,
            @Nullable String url) {}

    /**
     * Tells how the source's own users rate a title.
     *
     * @param average from 0 to 10
     * @param votes how many gave it, not negative; null when the source does not tell
     */
    public record Reference(double average, @Nullable Integer votes) {}

    /** Describes a film by what a list of films tells: its ids, its name and perhaps its year. */
    public static TitleDraft film(long line, List<ExternalId> ids, String name, @Nullable Integer year) {
        return new Builder(line, TitleKind.MOVIE, ids, name).year(year).build();
    }

    /** Starts the description of a title; all that is not told stays unknown. */
    public static Builder draft(long line, TitleKind kind, List<ExternalId> ids, String name) {
        return new Builder(line, kind, ids, name);
    }

    /** Collects what a source tells of one title. */
    public static final class Builder {
        private final long line;
        private final TitleKind kind;
        private final List<ExternalId> ids;
        private final String name;
        private @Nullable ExternalId parent;
        private @Nullable Integer season;
        private @Nullable Integer number;
        private @Nullable String originalName;
        private List<OtherName> otherNames = List.of();
        private @Nullable Integer year;
        private @Nullable Integer endYear;
        private @Nullable Integer runtimeMinutes;
        private List<String> genres = List.of();
        private List<String> keywords = List.of();
        private List<ContentRating> contentRatings = List.of();
        private List<String> languages = List.of();
        private List<String> countries = List.of();
        private List<CreditDraft> credits = List.of();
        private List<CompanyDraft> companies = List.of();
        private List<ReleaseEvent> releases = List.of();
        private @Nullable String releaseSize;
        private List<BoxOffice> boxOffice = List.of();
        private @Nullable String synopsis;
        private List<ImageDraft> images = List.of();
        private List<WatchOption> watchOptions = List.of();
        private @Nullable Reference reference;
        private boolean demo;

        private Builder(long line, TitleKind kind, List<ExternalId> ids, String name) {
            this.line = line;
            this.kind = kind;
            this.ids = ids;
            this.name = name;
        }

        public Builder parent(@Nullable ExternalId parent) {
            this.parent = parent;
            return this;
        }

        public Builder season(@Nullable Integer season) {
            this.season = season;
            return this;
        }

        public Builder number(@Nullable Integer number) {
            this.number = number;
            return this;
        }

        public Builder originalName(@Nullable String originalName) {
            this.originalName = originalName;
            return this;
        }

        public Builder otherNames(List<OtherName> otherNames) {
            this.otherNames = otherNames;
            return this;
        }

        public Builder year(@Nullable Integer year) {
            this.year = year;
            return this;
        }

        public Builder endYear(@Nullable Integer endYear) {
            this.endYear = endYear;
            return this;
        }

        public Builder runtimeMinutes(@Nullable Integer runtimeMinutes) {
            this.runtimeMinutes = runtimeMinutes;
            return this;
        }

        public Builder genres(List<String> genres) {
            this.genres = genres;
            return this;
        }

        public Builder keywords(List<String> keywords) {
            this.keywords = keywords;
            return this;
        }

        public Builder contentRatings(List<ContentRating> contentRatings) {
            this.contentRatings = contentRatings;
            return this;
        }

        public Builder languages(List<String> languages) {
            this.languages = languages;
            return this;
        }

        public Builder countries(List<String> countries) {
            this.countries = countries;
            return this;
        }

        public Builder credits(List<CreditDraft> credits) {
            this.credits = credits;
            return this;
        }

        public Builder companies(List<CompanyDraft> companies) {
            this.companies = companies;
            return this;
        }

        public Builder releases(List<ReleaseEvent> releases) {
            this.releases = releases;
            return this;
        }

        public Builder releaseSize(@Nullable String releaseSize) {
            this.releaseSize = releaseSize;
            return this;
        }

        public Builder boxOffice(List<BoxOffice> boxOffice) {
            this.boxOffice = boxOffice;
            return this;
        }

        public Builder synopsis(@Nullable String synopsis) {
            this.synopsis = synopsis;
            return this;
        }

        public Builder images(List<ImageDraft> images) {
            this.images = images;
            return this;
        }

        public Builder watchOptions(List<WatchOption> watchOptions) {
            this.watchOptions = watchOptions;
            return this;
        }

        public Builder reference(@Nullable Reference reference) {
            this.reference = reference;
            return this;
        }

        public Builder demo(boolean demo) {
            this.demo = demo;
            return this;
        }

        public TitleDraft build() {
            return new TitleDraft(
                    line,
                    kind,
                    ids,
                    parent,
                    season,
                    number,
                    name,
                    originalName,
                    otherNames,
                    year,
                    endYear,
                    runtimeMinutes,
                    genres,
                    keywords,
                    contentRatings,
                    languages,
                    countries,
                    credits,
                    companies,
                    releases,
                    releaseSize,
                    boxOffice,
                    synopsis,
                    images,
                    watchOptions,
                    reference,
                    demo);
        }
    }
}
