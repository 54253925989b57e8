/**
 * Runs Matinee from a terminal: the server, and commands that work on its data.
 *
 * <p>Owns no data. A command writes its answer to standard output and everything else to standard error, and ends with
 * one of the codes in {@link app.matinee.cli.ExitCode}. A command that needs the database extends
 * {@code DatabaseCommand} and is added to the list in {@link app.matinee.cli.MatineeCommand}.
 */
@ApplicationModule(
        allowedDependencies = {
            "scoring",
            "platform::config",
            "platform::db",
            "accounts",
            "catalog",
            "catalog::pictures",
            "criticism",
            "discovery",
            "discovery::likeness",
            "ingest"
        })
@NullMarked
package app.matinee.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
