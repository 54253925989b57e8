package app.matinee.catalog;

import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleFacts.CompanyCredit;
import app.matinee.catalog.TitleFacts.Credit;
import app.matinee.catalog.TitleFacts.Genre;
import app.matinee.platform.text.SlugMaker;
import app.matinee.values.FoldedName;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes drafts into the catalogue: new titles whole, known ones where they lack or differ. */
@Component
class TitleWriter {
    private final TitleStore titles;
    private final TitleFactStore facts;
    private final PersonStore people;
    private final CompanyStore companies;

    TitleWriter(TitleStore titles, TitleFactStore facts, PersonStore people, CompanyStore companies) {
        this.titles = titles;
        this.facts = facts;
        this.people = people;
        this.companies = companies;
    }

    TitleId create(TitleDraft draft, @Nullable TitleId parent) {
        var id = facts.insert(draft, parent);
        if (parent == null) {
            var section = draft.kind().section();
            facts.insertSlug(
                    id,
                    section,
                    SlugMaker.free(draft.name(), draft.year(), "title", slug -> facts.isTaken(section, slug)));
        }
        facts.replaceNames(id, draft);
        new Change(draft, id, null, true).apply();
        return id;
    }

    /**
     * Adds what the draft tells to a known title and returns whether anything changed.
     *
     * @param overwrite whether the draft's word counts more than what is there
     */
    boolean merge(TitleDraft draft, TitleId id, boolean overwrite) {
        var before = titles.byId(id).orElseThrow().facts();
        var scalars = facts.update(id, draft, overwrite);
        var names = overwrite && facts.replaceNames(id, draft);
        var collections = new Change(draft, id, before, overwrite).apply();
        return scalars || names || collections;
    }

    /** Compares each collection of a draft with what is there and replaces it where it may. */
    private final class Change {
        private final TitleDraft draft;
        private final TitleId id;
        private final @Nullable TitleFacts before;
        private final boolean overwrite;
        private boolean changed;

        Change(TitleDraft draft, TitleId id, @Nullable TitleFacts before, boolean overwrite) {
            this.draft = draft;
            this.id = id;
            this.before = before;
            this.overwrite = overwrite;
        }

        boolean apply() {
            changed |= facts.addIds(id, draft.ids());
            compare(
                    draft.genres(),
                    was(TitleFacts::genres).stream().map(Genre::name).toList(),
                    genres -> facts.replaceGenres(id, genres, name -> SlugMaker.slug(name, "genre")));
            compare(
                    draft.contentRatings().stream()
                            .sorted(Comparator.comparing(ContentRating::system))
                            .toList(),
                    was(TitleFacts::contentRatings),
                    ratings -> facts.replaceContentRatings(id, ratings));
            compare(draft.languages(), was(TitleFacts::languages), languages -> facts.replaceLanguages(id, languages));
            compare(draft.countries(), was(TitleFacts::countries), countries -> facts.replaceCountries(id, countries));
            compare(
                    sorted(draft.releases(), Comparator.comparing(ReleaseEvent::toString)),
                    sorted(was(TitleFacts::releases), Comparator.comparing(ReleaseEvent::toString)),
                    releases -> facts.replaceReleases(id, releases));
            compare(
                    draft.boxOffice().stream().map(BoxOfficeKey::of).toList(),
                    was(TitleFacts::boxOffice).stream().map(BoxOfficeKey::of).toList(),
                    same -> facts.replaceBoxOffice(id, draft.boxOffice()));
            creditsByDepartment();
            companiesByRole();
            return changed;
        }

        private void creditsByDepartment() {
            Map<Department, List<CreditDraft>> told = grouped(draft.credits(), CreditDraft::department);
            Map<Department, List<Credit>> known =
                    before == null ? Map.of() : grouped(titles.credits(id), Credit::department);
            told.forEach((department, credits) -> compare(
                    credits,
                    known.getOrDefault(department, List.of()).stream()
                            .map(credit -> new CreditDraft(department, credit.name(), credit.role()))
                            .toList(),
                    drafts -> facts.replaceCredits(id, department, drafts, idsOf(drafts))));
        }

        private void companiesByRole() {
            Map<CompanyRole, List<CompanyDraft>> told = grouped(draft.companies(), CompanyDraft::role);
            told.forEach((role, drafts) -> compare(
                    drafts.stream().map(CompanyDraft::name).distinct().toList(),
                    was(TitleFacts::companies).stream()
                            .filter(company -> company.role() == role)
                            .map(CompanyCredit::name)
                            .toList(),
                    names -> facts.replaceCompanies(
                            id,
                            role,
                            names.stream().map(name -> companyOf(name)).toList())));
        }

        private <T> void compare(List<T> told, List<T> known, java.util.function.Consumer<List<T>> replace) {
            var mayWrite = known.isEmpty() || overwrite;
            if (!told.isEmpty() && mayWrite && !told.equals(known)) {
                replace.accept(told);
                changed = true;
            }
        }

        private <T> List<T> was(Function<TitleFacts, List<T>> part) {
            return before == null ? List.of() : part.apply(before);
        }
    }

    private Map<FoldedName, Long> idsOf(List<CreditDraft> credits) {
        Map<FoldedName, String> names = new HashMap<>();
        credits.forEach(credit -> names.putIfAbsent(FoldedName.of(credit.name()), credit.name()));
        var ids = new HashMap<>(people.idsOf(names.keySet()));
        names.forEach((folded, name) -> ids.computeIfAbsent(
                folded,
                unknown -> people.insert(name, unknown, SlugMaker.free(name, null, "person", people::isTaken))));
        return ids;
    }

    private long companyOf(String name) {
        var folded = FoldedName.of(name);
        return companies
                .idOf(folded)
                .orElseGet(() ->
                        companies.insert(name, folded, SlugMaker.free(name, null, "company", companies::isTaken)));
    }

    private static <K extends Enum<K>, T> Map<K, List<T>> grouped(List<T> items, Function<T, K> key) {
        Map<K, List<T>> groups = new HashMap<>();
        for (var item : items) {
            groups.computeIfAbsent(key.apply(item), none -> new java.util.ArrayList<>())
                    .add(item);
        }
        return groups.isEmpty() ? Map.of() : new EnumMap<>(groups);
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        return List.copyOf(new HashSet<>(items)).stream().sorted(order).toList();
    }

    /** Compares money by value: 17000 and 17000.00 are the same amount. */
    private record BoxOfficeKey(String territory, String currency, String amount) {
        static BoxOfficeKey of(BoxOffice office) {
            return new BoxOfficeKey(
                    office.territory(),
                    office.currency(),
                    office.amount().stripTrailingZeros().toPlainString());
        }
    }
}
