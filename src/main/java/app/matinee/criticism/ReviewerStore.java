package app.matinee.criticism;

import app.matinee.criticism.Review.Signature;
import app.matinee.scoring.Tally;
import app.matinee.values.FoldedName;
import app.matinee.values.Page;
import app.matinee.values.Slug;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes critics and publications. */
@Component
class ReviewerStore {
    private static final String FIGURES = """
            (select count(*) as total, count(*) filter (where sentiment = 'fresh') as fresh,
                count(*) filter (where scorecard.state not in ('none', 'too_few')) as compared,
                count(*) filter (where scorecard.state not in ('none', 'too_few')
                    and (sentiment = 'fresh') = (scorecard.state <> 'rotten')) as agreeing
            from criticism.review
            left join criticism.scorecard on scorecard.title_id = review.title_id
            where review.counts and review.KEY) as figures
            """;

    private static final String CRITIC = """
            select critic.name, critic.slug, critic.biography, null as url, null as city, null as country,
                critic.demo, figures.*,
                exists (select from criticism.standing where critic_id = critic.id
                    and kind = 'approved' and until is null) as approved,
                (select max(since) from criticism.standing where critic_id = critic.id
                    and kind = 'top' and until is null and since > '-infinity') as top_since,
                (select json_agg(json_build_object('name', name, 'slug', json_build_object('value', slug))
                        order by written desc, name)
                    from (
                        select publication.name, publication.slug, count(review.id) as written
                        from criticism.publication
                        left join criticism.critic_publication on publication_id = publication.id
                            and critic_publication.critic_id = critic.id
                        left join criticism.review on review.publication_id = publication.id
                            and review.critic_id = critic.id and review.counts
                        where critic_publication.critic_id is not null or review.id is not null
                        group by publication.id) as outlets) as colleagues
            from criticism.critic cross join lateral
            """ + FIGURES.replace("KEY", "critic_id = critic.id");

    private static final String LISTED = """
            exists (select from criticism.review where review.critic_id = critic.id and review.counts)
            and (not :top or exists (select from criticism.standing where standing.critic_id = critic.id
                and kind = 'top' and until is null))
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    ReviewerStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<ReviewerProfile> critic(Slug slug) {
        return db.sql(CRITIC + " where critic.slug = :slug")
                .param("slug", slug.value())
                .query((row, number) -> profile(row))
                .optional();
    }

    Page<ReviewerProfile> critics(boolean topOnly, Page.Request page) {
        var total = db.sql("select count(*) from criticism.critic where " + LISTED)
                .param("top", topOnly)
                .query(Long.class)
                .single();
        var critics = db.sql(CRITIC + " where critic.id in (select id from criticism.critic where " + LISTED
                        + " order by folded, id limit :size offset :from) order by critic.folded, critic.id")
                .param("top", topOnly)
                .param("size", page.size())
                .param("from", page.offset())
                .query((row, number) -> profile(row))
                .list();
        return new Page<>(critics, page.number(), page.size(), total);
    }

    Optional<ReviewerProfile> publication(Slug slug) {
        return db.sql("""
                        select publication.name, publication.slug, null as biography, publication.url, publication.city,
                            publication.country, publication.demo, figures.*, publication.approved,
                            null::date as top_since,
                            (select json_agg(json_build_object('name', name, 'slug', json_build_object('value', slug))
                                    order by written desc, name)
                                from (
                                    select critic.name, critic.slug, count(*) as written
                                    from criticism.review join criticism.critic on critic.id = review.critic_id
                                    where review.publication_id = publication.id and review.counts
                                    group by critic.id
                                    order by written desc, critic.name
                                    limit 60) as critics) as colleagues
                        from criticism.publication cross join lateral
                        """ + FIGURES.replace("KEY", "publication_id = publication.id")
                        + " where publication.slug = :slug")
                .param("slug", slug.value())
                .query((row, number) -> profile(row))
                .optional();
    }

    private ReviewerProfile profile(ResultSet row) throws SQLException {
        Date topSince = row.getDate("top_since");
        var colleagues = row.getString("colleagues");
        List<Signature> signatures = colleagues == null
                ? List.of()
                : json.readerForListOf(Signature.class).readValue(colleagues);
        var place = Stream.of(row.getString("city"), row.getString("country"))
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return new ReviewerProfile(
                new Signature(row.getString("name"), new Slug(row.getString("slug"))),
                row.getString("biography"),
                row.getString("url"),
                place.isEmpty() ? null : place,
                row.getBoolean("approved"),
                topSince == null ? null : topSince.toLocalDate(),
                signatures,
                new Tally(row.getInt("fresh"), row.getInt("total")),
                row.getInt("compared"),
                row.getInt("agreeing"),
                row.getBoolean("demo"));
    }

    boolean isCriticTaken(Slug slug) {
        return isTaken("critic", slug);
    }

    boolean isPublicationTaken(Slug slug) {
        return isTaken("publication", slug);
    }

    private boolean isTaken(String table, Slug slug) {
        return db.sql("select exists (select from criticism." + table + " where slug = :slug)")
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    void savePublication(PublicationEntry entry, FoldedName folded, Slug slug) {
        db.sql("""
                        with known as (
                            update criticism.publication
                            set url = coalesce(:url, url), city = coalesce(:city, city),
                                country = coalesce(:country, country), runs = null
                            where folded = :folded returning id)
                        insert into criticism.publication (name, folded, slug, url, city, country, demo)
                        select :name, :folded, :slug, :url, :city, :country, :demo
                        where not exists (select from known)
                        """)
                .param("name", entry.name())
                .param("folded", folded.value())
                .param("slug", slug.value())
                .param("url", entry.url())
                .param("city", entry.city())
                .param("country", entry.country())
                .param("demo", entry.demo())
                .update();
    }

    long saveCritic(CriticEntry entry, FoldedName folded, Slug slug) {
        return db.sql("""
                        with known as (
                            update criticism.critic set biography = coalesce(:biography, biography), runs = null
                            where id = (select min(id) from criticism.critic where folded = :folded) returning id),
                        added as (
                            insert into criticism.critic (name, folded, slug, biography, demo)
                            select :name, :folded, :slug, :biography, :demo
                            where not exists (select from known) returning id)
                        select id from known union all select id from added
                        """)
                .param("name", entry.name())
                .param("folded", folded.value())
                .param("slug", slug.value())
                .param("biography", entry.biography())
                .param("demo", entry.demo())
                .query(Long.class)
                .single();
    }

    void saveStanding(long critic, @Nullable LocalDate topSince) {
        db.sql("""
                        insert into criticism.standing (critic_id, kind, since)
                        select :critic, 'approved', '-infinity'::date
                        union all
                        select :critic, 'top', :topSince::date where :topSince::date is not null
                        on conflict do nothing
                        """).param("critic", critic).param("topSince", topSince).update();
    }

    void savePublications(long critic, List<FoldedName> publications) {
        db.sql("""
                        insert into criticism.critic_publication (critic_id, publication_id)
                        select :critic, id from criticism.publication where folded = any(:publications)
                        on conflict do nothing
                        """)
                .param("critic", critic)
                .param(
                        "publications",
                        publications.stream().map(FoldedName::value).toArray(String[]::new))
                .update();
    }
}
