package app.matinee.ingest.member;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.Recognized.Certainty;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Keeps uploads with all that they say. */
@Component
class UploadStore {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_VALUE = 200;

    private final JdbcClient db;
    private final DataSource source;

    UploadStore(JdbcClient db, DataSource source) {
        this.db = db;
        this.source = source;
    }

    void insert(UploadId id, AccountId account, String file, Prepared prepared, Instant now) {
        db.sql("""
                        insert into ingest.upload (id, account_id, file, sites, refused, came_at)
                        values (:id, :account, :file, :sites, :refused, :now)
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .param("file", cut(file, LONGEST_NAME))
                .param(
                        "sites",
                        prepared.gathered().sites().stream()
                                .sorted()
                                .map(Enum::name)
                                .toArray(String[]::new))
                .param("refused", prepared.gathered().rejectedCount())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        copy(
                "upload_title (upload_id, number, name, year, place, certainty, candidates, title_id)",
                titles(id, prepared));
        copy("upload_list (upload_id, number, name, description, ranked, privacy)", lists(id, prepared.lists()));
        copy(
                "upload_row (upload_id, number, title, kind, file, line, at, day, stars, again, text, spoiler, tags, list,"
                        + " position)",
                rows(id, prepared));
        copy("upload_refusal (upload_id, number, file, line, \"column\", value, reason)", refusals(id, prepared));
    }

    private void copy(String columns, CopyText rows) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy ingest." + columns + " from stdin", new StringReader(rows.toString()));
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The database does not take an upload", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static CopyText titles(UploadId id, Prepared prepared) {
        var rows = new CopyText();
        for (var number = 0; number < prepared.titles().size(); number++) {
            var mention = prepared.titles().get(number);
            var found = prepared.recognized().get(number);
            rows.add(
                    id,
                    number,
                    cut(Prepared.name(mention), LONGEST_NAME),
                    Prepared.year(mention),
                    Prepared.place(mention),
                    found.certainty().name().toLowerCase(Locale.ROOT),
                    found.titles().stream().map(TitleId::value).toList(),
                    found.certainty() == Certainty.CERTAIN
                            ? found.titles().getFirst().value()
                            : null);
        }
        return rows;
    }

    private static CopyText lists(UploadId id, List<SaidList> lists) {
        var rows = new CopyText();
        for (var number = 0; number < lists.size(); number++) {
            var list = lists.get(number);
            var privacy = list.privacy().name().toLowerCase(Locale.ROOT);
            rows.add(id, number, list.name(), list.description(), list.ranked(), privacy);
        }
        return rows;
    }

    private static CopyText rows(UploadId id, Prepared prepared) {
        Map<String, Integer> lists = new HashMap<>();
        prepared.lists().forEach(list -> lists.put(list.key(), lists.size()));
        var rows = new CopyText();
        for (var number = 0; number < prepared.rows().size(); number++) {
            var row = prepared.rows().get(number);
            add(rows, id, number, row.title(), row.said(), lists);
        }
        return rows;
    }

    private static void add(CopyText rows, UploadId id, int number, int title, Said said, Map<String, Integer> lists) {
        var columns = SaidColumns.of(said);
        var stars = columns.stars();
        var list = columns.list();
        rows.add(
                id,
                number,
                title,
                columns.kind(),
                said.origin().file(),
                said.origin().line(),
                columns.at(),
                columns.day(),
                stars == null ? null : stars.halves(),
                columns.again(),
                columns.text(),
                columns.spoiler(),
                columns.tags(),
                list == null ? null : Objects.requireNonNull(lists.get(list)),
                columns.position());
    }

    private static CopyText refusals(UploadId id, Prepared prepared) {
        var rows = new CopyText();
        var number = 0;
        for (var left : prepared.gathered().left()) {
            rows.add(id, number++, left.file(), null, "", "", left.reason());
        }
        for (var rejected : prepared.gathered().rejected()) {
            var row = rejected.row();
            var value = cut(row.value(), LONGEST_VALUE);
            rows.add(id, number++, rejected.file(), row.line(), row.column(), value, row.reason());
        }
        return rows;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** Removes an upload that waits, and all that it says. */
    void discard(UploadId id, AccountId account) {
        db.sql("delete from ingest.upload where id = :id and account_id = :account and state = 'waiting'")
                .param("id", id.value())
                .param("account", account.value())
                .update();
    }

    /** Forgets what waited in vain, and of what was taken in long ago everything but that it was. */
    void forget(Instant cameBefore, Instant endedBefore) {
        db.sql("delete from ingest.upload where state = 'waiting' and came_at < :before")
                .param("before", cameBefore.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("delete from ingest.upload where state <> 'waiting' and came_at < :before")
                .param("before", endedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Removes all uploads of an account. */
    void erase(AccountId account) {
        db.sql("delete from ingest.upload where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
