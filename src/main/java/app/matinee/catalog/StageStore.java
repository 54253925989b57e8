package app.matinee.catalog;

import app.matinee.catalog.LoadReport.Rejected;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Brings a batch into temporary tables of the transaction's connection. */
@Component
class StageStore {
    private static final String CREATE =
            Arrays.stream(Staged.values()).map(Staged::create).collect(Collectors.joining(";\n"));
    private static final String ALL =
            Arrays.stream(Staged.values()).map(Staged::table).collect(Collectors.joining(", "));

    // A batch is sorted and hashed in memory, and a small sample of it tells the planner enough. It is looked up in
    // the catalogue row by row, however large that grows; by PostgreSQL's own guess reading all of it would be
    // cheaper. Its commit need not wait for the disk: it carries the position of its run, so what a crash of the
    // machine takes is read again, and the end of a run waits for all that came before.
    private static final String SESSION = """
            set local work_mem = '64MB';
            set local default_statistics_target = 10;
            set local random_page_cost = 1.1;
            set local synchronous_commit = off
            """;

    private final JdbcClient db;
    private final DataSource source;

    StageStore(JdbcClient db, DataSource source) {
        this.db = db;
        this.source = source;
    }

    void stage(StagedRows rows) {
        db.sql(SESSION).update();
        db.sql(CREATE).update();
        rows.tables().forEach(this::copy);
        // Nothing else tells the planner how much there is: autovacuum does not see temporary tables.
        db.sql("analyze " + rows.tables().keySet().stream().map(Staged::table).collect(Collectors.joining(", ")))
                .update();
    }

    private void copy(Staged table, StringBuilder rows) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy(), new StringReader(rows.toString()));
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The database does not take a batch of titles", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** Plans made for tables that were empty when somebody last looked are quadratic once they are full. */
    void analyzeCatalogue() {
        db.sql("""
                        analyze catalog.title, catalog.title_slug, catalog.record, catalog.told_name, catalog.told_id,
                            catalog.told_credit, catalog.told_genre, catalog.person, catalog.person_slug,
                            catalog.person_record, catalog.slug_number, catalog.told_company, catalog.company
                        """).update();
    }

    List<Long> changedTitles() {
        return db.sql("select distinct title_id from staged_title where record_id is not null")
                .query((row, number) -> row.getLong("title_id"))
                .list();
    }

    LoadReport report() {
        var rejected = db.sql("""
                        select line, "column", value, reason from staged_title
                        where fate = 'rejected' and not made
                        union all
                        select line, 'person', external_id, 'Nobody is known by this id; import the list of people first'
                        from staged_person where person_id is null
                        order by line
                        """)
                .query((row, number) -> new Rejected(
                        row.getLong("line"), row.getString("column"), row.getString("value"), row.getString("reason")))
                .list();
        return db.sql("""
                        select count(*) filter (where fate = 'take' and is_new) as created,
                            count(*) filter (where fate = 'take' and not is_new and record_id is not null) as changed,
                            count(*) filter (where fate = 'take' and record_id is null or fate = 'never') as unchanged,
                            count(*) filter (where fate in ('waits', 'held')) as waiting
                        from staged_title where not made
                        """)
                .query((row, number) -> new LoadReport(
                        row.getInt("created"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("waiting"),
                        rejected))
                .single();
    }

    /** Empties the tables for the next batch of the same transaction. */
    void clear() {
        db.sql("truncate %s".formatted(ALL)).update();
    }
}
