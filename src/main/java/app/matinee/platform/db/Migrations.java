package app.matinee.platform.db;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema that this version of Matinee works with. */
final class Migrations {

    private Migrations() {}

    static void apply(DataSource dataSource) {
        try {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .defaultSchema("platform")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseException("The database can't be brought up to date: " + e.getMessage(), e);
        }
    }
}
