package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.audience.OnConflict;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.UploadOverview.Amount;
import app.matinee.ingest.member.UploadOverview.State;
import app.matinee.ingest.member.UploadOverview.Titles;
import app.matinee.ingest.member.UploadedTitle.Candidate;
import app.matinee.ingest.member.UploadedTitle.Group;
import app.matinee.ingest.member.said.Site;
import app.matinee.scoring.Stars;
import app.matinee.values.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an upload says and means, for its member to look at. */
@Component
class OverviewStore {
    /** One row for each title that anything is said of, with the ratings there and here. */
    private static final String TITLES = """
            from (
                select title.*, rated.stars, mine.stars as mine, exists (
                    select from ingest.upload_row row
                    where row.upload_id = title.upload_id and row.title = title.number) as said
                from ingest.upload_title title
                join ingest.upload on upload.id = title.upload_id
                left join lateral (
                    select stars from ingest.upload_row row
                    where row.upload_id = title.upload_id and row.title = title.number and row.kind = 'rating'
                    limit 1) as rated on true
                left join audience.rating mine on mine.title_id = title.title_id and mine.account_id = upload.account_id
                where title.upload_id = :id) as title
            where said
            """;

    private final JdbcClient db;

    OverviewStore(JdbcClient db) {
        this.db = db;
    }

    Optional<UploadOverview> find(UploadId id, AccountId account) {
        return db.sql("select * from ingest.upload where id = :id and account_id = :account")
                .param("id", id.value())
                .param("account", account.value())
                .query((row, number) -> overview(row))
                .optional();
    }

    List<UploadOverview> of(AccountId account) {
        return db.sql("select * from ingest.upload where account_id = :account order by came_at desc limit 20")
                .param("account", account.value())
                .query((row, number) -> overview(row))
                .list();
    }

    private UploadOverview overview(ResultSet row) throws SQLException {
        var id = new UploadId(row.getObject("id", UUID.class));
        var rule = row.getString("rule");
        var ended = row.getTimestamp("ended_at");
        return new UploadOverview(
                id,
                row.getString("file"),
                Arrays.stream((String[]) row.getArray("sites").getArray())
                        .map(site -> Site.valueOf(site).words())
                        .toList(),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                rule == null ? null : OnConflict.valueOf(rule.toUpperCase(Locale.ROOT)),
                row.getTimestamp("came_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("steps"),
                titles(id),
                amounts(id),
                row.getInt("refused"));
    }

    private Titles titles(UploadId id) {
        return db.sql("""
                        select count(*) filter (where title_id is not null) as certain,
                            count(*) filter (where title_id is null and certainty = 'unsure' and not decided) as unsure,
                            count(*) filter (where title_id is null and (certainty = 'unknown' or decided)) as unknown,
                            count(*) filter (where stars <> mine) as conflicts
                        """ + TITLES)
                .param("id", id.value())
                .query((row, number) -> new Titles(
                        row.getInt("certain"), row.getInt("unsure"), row.getInt("unknown"), row.getInt("conflicts")))
                .single();
    }

    private List<Amount> amounts(UploadId id) {
        return db
                .sql("""
                        select kind, count(*) as all, count(title.title_id) as ready,
                            count(*) filter (where outcome = 'added') as added,
                            count(*) filter (where outcome = 'changed') as changed,
                            count(*) filter (where outcome = 'same') as same,
                            count(*) filter (where outcome in ('kept', 'refused', 'changed_since')) as left,
                            count(*) filter (where outcome = 'undone') as undone
                        from ingest.upload_row row
                        join ingest.upload_title title
                            on title.upload_id = row.upload_id and title.number = row.title
                        where row.upload_id = :id
                        group by kind
                        """)
                .param("id", id.value())
                .query((row, number) -> new Amount(
                        Saying.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getInt("all"),
                        row.getInt("ready"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("same"),
                        row.getInt("left"),
                        row.getInt("undone")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Amount::what))
                .toList();
    }

    Page<UploadedTitle> titles(UploadId id, Group group, Page.Request page) {
        var condition = switch (group) {
            case CONFLICTS -> " and stars <> mine";
            case UNSURE -> " and certainty = 'unsure'";
            case UNKNOWN -> " and title_id is null and certainty = 'unknown'";
            case CERTAIN -> " and title_id is not null";
        };
        var total = db.sql("select count(*) " + TITLES + condition)
                .param("id", id.value())
                .query(Long.class)
                .single();
        var titles = db.sql("select * " + TITLES + condition + " order by number limit :size offset :offset")
                .param("id", id.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> Written.of(row))
                .list();
        var known = candidates(titles);
        return new Page<>(titles.stream().map(title -> title.with(known)).toList(), page.number(), page.size(), total);
    }

    private Map<Long, Candidate> candidates(List<Written> titles) {
        Map<Long, Candidate> known = new HashMap<>();
        db.sql("select title_id, path, name, year from catalog.address where title_id = any(:titles)")
                .param(
                        "titles",
                        titles.stream().flatMap(Written::meant).distinct().toArray(Long[]::new))
                .query(row -> {
                    var id = row.getLong("title_id");
                    known.put(
                            id,
                            new Candidate(
                                    new TitleId(id),
                                    row.getString("path"),
                                    row.getString("name"),
                                    row.getObject("year", Integer.class)));
                });
        return known;
    }

    /** Holds a title before its candidates have names. */
    private record Written(UploadedTitle title, @Nullable Long titleId, List<Long> candidates) {
        static Written of(ResultSet row) throws SQLException {
            var stars = row.getObject("stars", Integer.class);
            var mine = row.getObject("mine", Integer.class);
            var title = new UploadedTitle(
                    row.getInt("number"),
                    row.getString("name"),
                    row.getObject("year", Integer.class),
                    row.getString("place"),
                    row.getBoolean("decided"),
                    null,
                    List.of(),
                    stars == null ? null : new Stars(stars),
                    mine == null ? null : new Stars(mine));
            return new Written(title, row.getObject("title_id", Long.class), List.of((Long[])
                    row.getArray("candidates").getArray()));
        }

        Stream<Long> meant() {
            return Stream.concat(Stream.ofNullable(titleId), candidates.stream());
        }

        UploadedTitle with(Map<Long, Candidate> known) {
            return new UploadedTitle(
                    title.number(),
                    title.name(),
                    title.year(),
                    title.place(),
                    title.decided(),
                    titleId == null ? null : known.get(titleId),
                    candidates.stream().map(known::get).filter(Objects::nonNull).toList(),
                    title.stars(),
                    title.mine());
        }
    }

    List<Refusal> refusals(UploadId id, int most) {
        return db.sql("""
                        select file, line, "column", value, reason from ingest.upload_refusal
                        where upload_id = :id order by number limit :most
                        """)
                .param("id", id.value())
                .param("most", most)
                .query((row, number) -> new Refusal(
                        row.getString("file"),
                        row.getObject("line", Long.class),
                        row.getString("column"),
                        row.getString("value"),
                        row.getString("reason")))
                .list();
    }
}
