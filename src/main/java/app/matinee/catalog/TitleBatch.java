package app.matinee.catalog;

import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.ImageDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.platform.text.SlugMaker;
import app.matinee.values.FoldedName;
import app.matinee.values.Slug;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what goes into the catalogue together: whole titles and people, or parts of what a source tells of them, in
 * the order of the source. {@link CatalogLoads#merge} takes it in.
 *
 * <p>Holds some hundred bytes for a row; merge it before it grows beyond some ten thousand rows. Not for several threads.
 */
public final class TitleBatch {
    /** A source's own names of a title come before these places, other names from here on. */
    private static final int FIRST_OTHER_NAME = 10;

    private final String source;
    private final StagedRows rows = new StagedRows();
    private final Map<ExternalId, Integer> refs = new HashMap<>();
    private final Set<ExternalId> complete = new HashSet<>();
    private final Map<ExternalId, Integer> people = new HashMap<>();
    private final Map<Object, Integer> places = new HashMap<>();
    private int lastRef;
    private int lastPerson;

    /** @param source the key of the source, see {@link Delivery} */
    public TitleBatch(String source) {
        this.source = source;
    }

    /** Returns how many characters wait to be merged. */
    public long size() {
        return rows.size();
    }

    /**
     * Adds a title.
     *
     * @return false if it must wait for the next batch, because one of this batch shares an id with it
     */
    public boolean add(TitleDraft draft) {
        var own = ownId(draft);
        if (complete.contains(own) || draft.ids().stream().anyMatch(refs::containsKey)) {
            return false;
        }
        var parent = draft.parent();
        if (draft.kind() == TitleKind.EPISODE && parent != null && draft.season() != null) {
            parent = season(parent, draft);
        }
        complete.add(own);
        rows.note(draft.kind());
        draft.ids().forEach(complete::add);
        var ref = ref(own);
        stage(ref, own, parent, draft);
        draft.ids().stream().distinct().filter(id -> !id.equals(own)).forEach(id -> {
            rows.add(Staged.ID, ref, id.source(), id.value());
            refs.put(id, ref);
        });
        names(ref, draft);
        credits(ref, draft.line(), draft.credits());
        collections(ref, draft);
        return true;
    }

    /** Adds credits of a title that was told before; those of a department are told at once. */
    public void credits(long line, ExternalId title, List<CreditDraft> credits) {
        credits(partial(line, title), line, credits);
    }

    /** Adds other names of a title that was told before, all at once. */
    public void names(long line, ExternalId title, List<OtherName> names) {
        otherNames(partial(line, title), names);
    }

    /**
     * Adds how the source's users rate a title that was told before.
     *
     * @return false if it must wait for the next batch
     */
    public boolean reference(long line, ExternalId title, Reference reference) {
        if (refs.containsKey(title)) {
            return false;
        }
        stagePart(line, title, reference);
        return true;
    }

    /**
     * Adds ids of a title; the first must be the source's own, any may be known.
     *
     * @return false if it must wait for the next batch
     */
    public boolean ids(long line, List<ExternalId> ids) {
        if (ids.stream().anyMatch(refs::containsKey)) {
            return false;
        }
        var ref = partial(line, ids.getFirst());
        ids.stream().distinct().skip(1).forEach(id -> {
            rows.add(Staged.ID, ref, id.source(), id.value());
            refs.put(id, ref);
        });
        return true;
    }

    /**
     * Adds a person.
     *
     * @return false if they must wait for the next batch, because this one mentions them already
     */
    public boolean add(PersonDraft draft) {
        var own = draft.ids().getFirst();
        if (people.containsKey(own)) {
            return false;
        }
        var person = ++lastPerson;
        people.put(own, person);
        stagePerson(person, draft.line(), own, true, draft.name(), draft);
        draft.ids().stream()
                .skip(1)
                .distinct()
                .forEach(id -> rows.add(Staged.PERSON_ID, person, id.source(), id.value()));
        draft.knownFor().forEach(id -> rows.add(Staged.KNOWN_FOR, person, id.source(), id.value()));
        var position = 0;
        for (var other : draft.otherNames()) {
            rows.add(
                    Staged.PERSON_NAME,
                    person,
                    ++position,
                    other.language(),
                    other.name(),
                    FoldedName.of(other.name()).value());
        }
        portraits(person, draft.images());
        return true;
    }

    private void portraits(int person, List<ImageDraft> images) {
        var position = 0;
        for (var image : images) {
            rows.add(
                    Staged.PERSON_IMAGE,
                    person,
                    ++position,
                    image.url(),
                    image.width(),
                    image.height(),
                    image.caption());
        }
    }

    private ExternalId ownId(TitleDraft draft) {
        // A source without ids knows its titles by name and year, and parts by their place.
        return draft.ids().isEmpty()
                ? new ExternalId(
                        source + "#name",
                        draft.parent() == null
                                ? FoldedName.of(draft.name()).value() + " "
                                        + draft.kind().word() + " " + draft.year()
                                : draft.parent().value() + "/" + draft.kind().word() + draft.number())
                : draft.ids().getFirst();
    }

    private int ref(ExternalId own) {
        var ref = ++lastRef;
        refs.put(own, ref);
        return ref;
    }

    /** A season of which nothing is told but that it has this episode. */
    private ExternalId season(ExternalId series, TitleDraft episode) {
        var number = episode.season();
        var own = new ExternalId(series.source() + "#season", "%s/s%02d".formatted(series.value(), number));
        if (complete.add(own)) {
            rows.note(TitleKind.SEASON);
            var fallback = number != null && number == 0 ? "Specials" : "Season " + number;
            rows.add(
                    Staged.TITLE,
                    ref(own),
                    episode.line(),
                    own.source(),
                    own.value(),
                    true,
                    true,
                    TitleKind.SEASON.word(),
                    series.source(),
                    series.value(),
                    number,
                    fallback,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    episode.demo(),
                    null,
                    null);
        }
        return own;
    }

    private int partial(long line, ExternalId title) {
        var known = refs.get(title);
        return known != null ? known : stagePart(line, title, null);
    }

    private int stagePart(long line, ExternalId title, @Nullable Reference reference) {
        var ref = ref(title);
        rows.add(
                Staged.TITLE,
                ref,
                line,
                title.source(),
                title.value(),
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reference == null ? null : reference.average(),
                reference == null ? null : reference.votes(),
                false,
                null,
                null);
        return ref;
    }

    private void stage(int ref, ExternalId own, @Nullable ExternalId parent, TitleDraft draft) {
        var reference = draft.reference();
        rows.add(
                Staged.TITLE,
                ref,
                draft.line(),
                own.source(),
                own.value(),
                false,
                true,
                draft.kind().word(),
                parent == null ? null : parent.source(),
                parent == null ? null : parent.value(),
                draft.number(),
                draft.name(),
                draft.name(),
                draft.originalName(),
                draft.year(),
                draft.endYear(),
                draft.runtimeMinutes(),
                draft.releaseSize(),
                draft.synopsis(),
                reference == null ? null : reference.average(),
                reference == null ? null : reference.votes(),
                draft.demo(),
                firstRelease(draft),
                SlugMaker.slug(draft.name(), "title"));
    }

    private static @Nullable LocalDate firstRelease(TitleDraft draft) {
        return draft.releases().stream()
                .map(ReleaseEvent::date)
                .min(Comparator.naturalOrder())
                .orElse(null);
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

    private void otherNames(int ref, List<OtherName> names) {
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

    private void credits(int ref, long line, List<CreditDraft> credits) {
        for (var credit : credits) {
            rows.add(
                    Staged.CREDIT,
                    ref,
                    credit.department().word(),
                    place(ref, credit.department()),
                    person(line, credit),
                    credit.role());
        }
    }

    /** Counts from one in each group of a title's rows, also where a source tells them in several pieces. */
    private int place(int ref, Enum<?> group) {
        return places.merge(List.of(ref, group), 1, Integer::sum);
    }

    private int person(long line, CreditDraft credit) {
        var folded = FoldedName.of(credit.name()).value();
        var own = credit.person() == null ? new ExternalId(source + "#name", folded) : credit.person();
        var known = people.get(own);
        if (known != null) {
            return known;
        }
        var person = ++lastPerson;
        people.put(own, person);
        stagePerson(person, line, own, false, credit.name(), null);
        return person;
    }

    private void stagePerson(
            int person, long line, ExternalId own, boolean told, String name, @Nullable PersonDraft draft) {
        var known = !name.isEmpty();
        rows.add(
                Staged.PERSON,
                person,
                line,
                own.source(),
                own.value(),
                told,
                known ? name : null,
                known ? FoldedName.of(name).value() : null,
                draft == null ? null : draft.born(),
                draft == null ? null : draft.died(),
                draft == null ? null : draft.bornYear(),
                draft == null ? null : draft.diedYear(),
                draft == null ? null : draft.biography(),
                known ? SlugMaker.slug(name, "person") : null);
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

    StagedRows rows() {
        return rows;
    }

    String source() {
        return source;
    }

    void clear() {
        rows.clear();
        refs.clear();
        complete.clear();
        people.clear();
        places.clear();
        lastRef = 0;
        lastPerson = 0;
    }
}
