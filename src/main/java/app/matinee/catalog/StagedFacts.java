package app.matinee.catalog;

import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.ImageDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.platform.text.SlugMaker;
import app.matinee.values.FoldedName;
import app.matinee.values.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stages what is told of titles in collections, numbered within each. */
final class StagedFacts {
    /** A source's own names of a title come before these places, other names from here on. */
    private static final int FIRST_OTHER_NAME = 10;

    /** Some films have hundreds, each true and none telling. */
    private static final int MOST_KEYWORDS = 60;

    private final StagedRows rows;
    private final StagedPeople people;
    private final Map<Object, Integer> places = new HashMap<>();

    StagedFacts(StagedRows rows, StagedPeople people) {
        this.rows = rows;
        this.people = people;
    }

    /** Adds all that is told of a whole title. */
    void add(int ref, TitleDraft draft) {
        names(ref, draft);
        credits(ref, draft.line(), draft.credits());
        collections(ref, draft);
    }

    private void names(int ref, TitleDraft draft) {
        name(ref, 1, "main", null, draft.name());
        if (draft.originalName() != null) {
            var language =
                    draft.languages().isEmpty() ? null : draft.languages().getFirst();
            name(ref, 2, "original", language, draft.originalName());
        }
        otherNames(ref, draft.otherNames());
    }

    void otherNames(int ref, List<OtherName> names) {
        for (var other : names) {
            name(
                    ref,
                    FIRST_OTHER_NAME + place(ref, Staged.NAME),
                    other.language() == null ? "alternative" : "localized",
                    other.language(),
                    other.name());
        }
    }

    private void name(int ref, int position, String kind, @Nullable String language, String name) {
        rows.add(
                Staged.NAME,
                ref,
                position,
                kind,
                language,
                name,
                FoldedName.of(name).value());
    }

    void credits(int ref, long line, List<CreditDraft> credits) {
        for (var credit : credits) {
            rows.add(
                    Staged.CREDIT,
                    ref,
                    credit.department().word(),
                    place(ref, credit.department()),
                    people.credited(line, credit),
                    credit.role());
        }
    }

    /** Counts from one in each group of a title's rows, also where a source tells them in several pieces. */
    private int place(int ref, Enum<?> group) {
        return places.merge(List.of(ref, group), 1, Integer::sum);
    }

    private void collections(int ref, TitleDraft draft) {
        var position = 0;
        var slugs = new HashSet<Slug>();
        for (var genre : draft.genres()) {
            var slug = SlugMaker.slug(genre, "genre");
            if (slugs.add(slug)) {
                rows.add(Staged.GENRE, ref, ++position, genre, slug);
            }
        }
        keywords(ref, draft);
        companies(ref, draft);
        position = 0;
        for (var language : draft.languages()) {
            rows.add(Staged.LANGUAGE, ref, ++position, language);
        }
        position = 0;
        for (var country : draft.countries()) {
            rows.add(Staged.COUNTRY, ref, ++position, country);
        }
        draft.releases().stream()
                .distinct()
                .forEach(release ->
                        rows.add(Staged.RELEASE, ref, release.kind().word(), release.region(), release.date()));
        draft.boxOffice()
                .forEach(office -> rows.add(
                        Staged.BOX_OFFICE,
                        ref,
                        office.territory(),
                        office.currency(),
                        office.amount().toPlainString()));
        draft.contentRatings()
                .forEach(rating -> rows.add(Staged.CONTENT_RATING, ref, rating.system(), rating.rating()));
        draft.watchOptions()
                .forEach(option -> rows.add(
                        Staged.WATCH_OPTION, ref, option.region(), option.kind(), option.provider(), option.url()));
        images(ref, draft.images());
    }

    private void keywords(int ref, TitleDraft draft) {
        var position = 0;
        var words = draft.keywords().stream()
                .map(keyword -> keyword.strip().toLowerCase(Locale.ROOT))
                .filter(keyword -> !keyword.isEmpty() && keyword.length() <= TitleDraft.LONGEST_KEYWORD)
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
        for (var word : words) {
            rows.add(Staged.KEYWORD, ref, ++position, word);
        }
    }

    private void companies(int ref, TitleDraft draft) {
        for (var company : draft.companies().stream().distinct().toList()) {
            rows.add(
                    Staged.COMPANY,
                    ref,
                    company.role().word(),
                    place(ref, company.role()),
                    company.name(),
                    FoldedName.of(company.name()).value(),
                    SlugMaker.slug(company.name(), "company"));
        }
    }

    private void images(int ref, List<ImageDraft> images) {
        var position = 0;
        for (var image : images) {
            rows.add(
                    Staged.IMAGE,
                    ref,
                    image.kind(),
                    ++position,
                    image.url(),
                    image.width(),
                    image.height(),
                    image.caption());
        }
    }

    void clear() {
        places.clear();
    }
}
