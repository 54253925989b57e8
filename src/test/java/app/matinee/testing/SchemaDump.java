package app.matinee.testing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down all rows of a schema, so that two states of it can be compared. */
public final class SchemaDump {
    private SchemaDump() {}

    /** Returns a line for each row, in the order of the tables' names and the rows' text. */
    public static List<String> of(JdbcClient jdbc, String schema) {
        List<String> lines = new ArrayList<>();
        var tables = jdbc.sql("""
                        select relname from pg_class
                        where relnamespace = :schema::regnamespace and relkind in ('r', 'p') and not relispartition
                        order by relname
                        """)
                .param("schema", schema)
                .query((row, number) -> row.getString("relname"))
                .list();
        for (var table : tables) {
            lines.addAll(jdbc.sql("select '%s ' || told::text as line from %s.%s as told order by 1"
                            .formatted(table, schema, table))
                    .query((row, number) -> row.getString("line"))
                    .list());
        }
        return lines;
    }
}
