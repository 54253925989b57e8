package app.matinee.catalog;

import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.values.FoldedName;
import app.matinee.values.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the facts about one title; each collection in one statement. */
@Component
class TitleFactStore {
    private final JdbcClient db;

    TitleFactStore(JdbcClient db) {
        this.db = db;
    }

    TitleId insert(TitleDraft draft, @Nullable TitleId parent) {
        return new TitleId(scalars(db.sql("""
                                insert into catalog.title (kind, parent_id, number, name, original_name, year, end_year,
                                    runtime_minutes, release_size, synopsis, first_release, demo)
                                values (:kind, :parent, :number, :name, :original, :year, :endYear,
                                    :runtime, coalesce(:size, 'unknown'), :synopsis, :firstRelease, :demo)
                                returning id
                                """), draft)
                .param("kind", draft.kind().word())
                .param("parent", parent == null ? null : parent.value())
                .param("number", draft.number())
                .param("demo", draft.demo())
                .query(Long.class)
                .single());
    }

    boolean update(TitleId id, TitleDraft draft, boolean overwrite) {
        var facts = overwrite ? """
                (:name, coalesce(:original, original_name), coalesce(:year, year), coalesce(:endYear, end_year),
                    coalesce(:runtime, runtime_minutes), coalesce(:size, release_size),
                    coalesce(:synopsis, synopsis), coalesce(:firstRelease::date, first_release))
                """ : """
                (coalesce(name, :name), coalesce(original_name, :original), coalesce(year, :year),
                    coalesce(end_year, :endYear), coalesce(runtime_minutes, :runtime),
                    case release_size when 'unknown' then coalesce(:size, 'unknown') else release_size end,
                    coalesce(synopsis, :synopsis), coalesce(first_release, :firstRelease::date))
                """;
        var columns = "(name, original_name, year, end_year, runtime_minutes, release_size, synopsis, first_release)";
        return scalars(
                                db.sql("update catalog.title set " + columns + " = " + facts + ", updated_at = now()"
                                        + " where id = :id and " + columns + " is distinct from " + facts),
                                draft)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec scalars(JdbcClient.StatementSpec statement, TitleDraft draft) {
        return statement
                .param("name", draft.name())
                .param("original", draft.originalName())
                .param("year", draft.year())
                .param("endYear", draft.endYear())
                .param("runtime", draft.runtimeMinutes())
                .param("size", draft.releaseSize())
                .param("synopsis", draft.synopsis())
                .param("firstRelease", firstRelease(draft));
    }

    private static @Nullable LocalDate firstRelease(TitleDraft draft) {
        return draft.releases().stream()
                .map(ReleaseEvent::date)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean isTaken(Section section, Slug slug) {
        return db.sql("select exists (select from catalog.title_slug where section = :section and slug = :slug)")
                .param("section", section.path())
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    void insertSlug(TitleId id, Section section, Slug slug) {
        db.sql("insert into catalog.title_slug (section, slug, title_id) values (:section, :slug, :id)")
                .param("section", section.path())
                .param("slug", slug.value())
                .param("id", id.value())
                .update();
    }

    boolean replaceNames(TitleId id, TitleDraft draft) {
        List<Name> names = new ArrayList<>();
        names.add(new Name("main", null, draft.name()));
        if (draft.originalName() != null) {
            var language =
                    draft.languages().isEmpty() ? null : draft.languages().getFirst();
            names.add(new Name("original", language, draft.originalName()));
        }
        draft.otherNames()
                .forEach(other -> names.add(new Name(
                        other.language() == null ? "alternative" : "localized", other.language(), other.name())));
        if (names.equals(names(id))) {
            return false;
        }
        delete("title_name", id);
        db.sql("""
                        insert into catalog.title_name (title_id, position, kind, language, name, folded)
                        select :id, position, kind, language, name, folded
                        from unnest(:kinds::text[], :languages::text[], :names::text[], :folded::text[])
                            with ordinality as told (kind, language, name, folded, position)
                        """)
                .param("id", id.value())
                .param("kinds", texts(names, Name::kind))
                .param("languages", texts(names, Name::language))
                .param("names", texts(names, Name::name))
                .param("folded", texts(names, name -> FoldedName.of(name.name()).value()))
                .update();
        return true;
    }

    private List<Name> names(TitleId id) {
        return db.sql("select kind, language, name from catalog.title_name where title_id = :id order by position")
                .param("id", id.value())
                .query((row, number) ->
                        new Name(row.getString("kind"), row.getString("language"), row.getString("name")))
                .list();
    }

    private record Name(String kind, @Nullable String language, String name) {}

    boolean addIds(TitleId id, List<ExternalId> ids) {
        return db.sql("""
                                insert into catalog.external_id (title_id, source, value)
                                select :id, source, value from unnest(:sources::text[], :values::text[]) as told (source, value)
                                on conflict (source, value) do nothing
                                """)
                        .param("id", id.value())
                        .param("sources", texts(ids, ExternalId::source))
                        .param("values", texts(ids, ExternalId::value))
                        .update()
                > 0;
    }

    void replaceGenres(TitleId id, List<String> genres, Function<String, Slug> slug) {
        delete("title_genre", id);
        db.sql("""
                        insert into catalog.genre (name, slug) select * from unnest(:names::text[], :slugs::text[])
                        on conflict do nothing
                        """)
                .param("names", genres.toArray(String[]::new))
                .param("slugs", texts(genres, name -> slug.apply(name).value()))
                .update();
        db.sql("""
                        insert into catalog.title_genre (title_id, position, genre_id)
                        select :id, min(position), genre.id
                        from unnest(:slugs::text[]) with ordinality as told (slug, position)
                        join catalog.genre using (slug)
                        group by genre.id
                        """)
                .param("id", id.value())
                .param("slugs", texts(genres, name -> slug.apply(name).value()))
                .update();
    }

    void replaceContentRatings(TitleId id, List<ContentRating> ratings) {
        delete("content_rating", id);
        db.sql("""
                        insert into catalog.content_rating (title_id, system, rating)
                        select :id, system, rating
                        from unnest(:systems::text[], :ratings::text[]) as told (system, rating)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("systems", texts(ratings, ContentRating::system))
                .param("ratings", texts(ratings, ContentRating::rating))
                .update();
    }

    void replaceLanguages(TitleId id, List<String> languages) {
        delete("title_language", id);
        db.sql("""
                        insert into catalog.title_language (title_id, language, position)
                        select :id, language, position
                        from unnest(:languages::text[]) with ordinality as told (language, position)
                        """)
                .param("id", id.value())
                .param("languages", languages.toArray(String[]::new))
                .update();
    }

    void replaceCountries(TitleId id, List<String> countries) {
        delete("title_country", id);
        db.sql("""
                        insert into catalog.title_country (title_id, country, position)
                        select :id, country, position
                        from unnest(:countries::text[]) with ordinality as told (country, position)
                        """)
                .param("id", id.value())
                .param("countries", countries.toArray(String[]::new))
                .update();
    }

    void replaceReleases(TitleId id, List<ReleaseEvent> releases) {
        delete("release", id);
        db.sql("""
                        insert into catalog.release (title_id, kind, region, released_on)
                        select :id, kind, region, day
                        from unnest(:kinds::text[], :regions::text[], :days::date[]) as told (kind, region, day)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("kinds", texts(releases, release -> release.kind().word()))
                .param("regions", texts(releases, ReleaseEvent::region))
                .param("days", texts(releases, release -> release.date().toString()))
                .update();
    }

    void replaceBoxOffice(TitleId id, List<BoxOffice> amounts) {
        delete("box_office", id);
        db.sql("""
                        insert into catalog.box_office (title_id, territory, currency, amount)
                        select :id, territory, currency, amount
                        from unnest(:territories::text[], :currencies::text[], :amounts::numeric[])
                            as told (territory, currency, amount)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("territories", texts(amounts, BoxOffice::territory))
                .param("currencies", texts(amounts, BoxOffice::currency))
                .param("amounts", texts(amounts, amount -> amount.amount().toPlainString()))
                .update();
    }

    void replaceCredits(TitleId id, Department department, List<CreditDraft> credits, Map<FoldedName, Long> people) {
        db.sql("delete from catalog.credit where title_id = :id and department = :department")
                .param("id", id.value())
                .param("department", department.word())
                .update();
        db.sql("""
                        insert into catalog.credit (title_id, department, billing, person_id, role)
                        select :id, :department, billing, person, role
                        from unnest(:people::bigint[], :roles::text[]) with ordinality as told (person, role, billing)
                        """)
                .param("id", id.value())
                .param("department", department.word())
                .param(
                        "people",
                        credits.stream()
                                .map(credit -> people.get(FoldedName.of(credit.name())))
                                .toArray(Long[]::new))
                .param("roles", texts(credits, CreditDraft::role))
                .update();
    }

    void replaceCompanies(TitleId id, CompanyRole role, List<Long> companies) {
        db.sql("delete from catalog.title_company where title_id = :id and role = :role")
                .param("id", id.value())
                .param("role", role.word())
                .update();
        db.sql("""
                        insert into catalog.title_company (title_id, role, position, company_id)
                        select :id, :role, position, company
                        from unnest(:companies::bigint[]) with ordinality as told (company, position)
                        """)
                .param("id", id.value())
                .param("role", role.word())
                .param("companies", companies.toArray(Long[]::new))
                .update();
    }

    private void delete(String table, TitleId id) {
        db.sql("delete from catalog." + table + " where title_id = :id")
                .param("id", id.value())
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> items, Function<T, @Nullable String> part) {
        var texts = new @Nullable String[items.size()];
        Arrays.setAll(texts, index -> part.apply(items.get(index)));
        return texts;
    }
}
