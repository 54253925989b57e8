package app.matinee.cli;

import app.matinee.Matinee;
import app.matinee.cli.SiteOptions.Site;
import app.matinee.discovery.Discovery;
import app.matinee.platform.db.Database;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;

/**
 * Runs a command with the database of a site and without a web server. It may run beside the server of the same site,
 * and beside other commands.
 */
abstract class DatabaseCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Override
    public final Integer call() throws Exception {
        Site site = options.site("matinee", Map.of(), Map.of());
        Database database = site.openDatabase();
        try (database;
                ConfigurableApplicationContext modules =
                        Matinee.start(WebApplicationType.NONE, site.settings(), () -> database)) {
            var exitCode = run(modules);
            // So that lists show at once what it changed, also if no server runs.
            modules.getBean(Discovery.class).catchUp();
            return exitCode;
        }
    }

    /**
     * Does the work and returns the exit code.
     *
     * @param modules gives the doors of the modules by their type
     */
    abstract int run(BeanFactory modules) throws Exception;
}
