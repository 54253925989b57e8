package app.matinee;

import app.matinee.cli.MatineeCommand;
import app.matinee.platform.config.Settings;
import app.matinee.platform.config.SiteSettings;
import app.matinee.platform.db.Database;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** Puts the application together: the one place that knows all of it. */
@SpringBootApplication(proxyBeanMethods = false)
public class Matinee {

    /** Runs the command that the arguments name, and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(MatineeCommand.execute(args));
    }

    /**
     * Starts the modules over a database; with a web server for {@code SERVLET}, without one and only those beans that
     * are asked for with {@code NONE}.
     *
     * @param database opened elsewhere, perhaps still opening; closed together with the result
     */
    public static ConfigurableApplicationContext start(
            WebApplicationType type, Settings settings, Supplier<Database> database, String... profiles) {
        SpringApplication application = new SpringApplication(Matinee.class);
        application.setWebApplicationType(type);
        application.setLazyInitialization(type == WebApplicationType.NONE);
        application.setAdditionalProfiles(profiles);
        application.addInitializers(context -> register((GenericApplicationContext) context, settings, database));
        application.setDefaultProperties(
                Map.of("server.port", settings.bind(SiteSettings.class).port()));
        return application.run();
    }

    private static void register(GenericApplicationContext context, Settings settings, Supplier<Database> database) {
        KnownSettings.RECORDS.forEach(type -> register(context, type, settings));
        context.registerBean(Database.class, database);
        context.registerBean(
                DataSource.class, () -> context.getBean(Database.class).dataSource());
    }

    private static <T extends Record> void register(
            GenericApplicationContext context, Class<T> type, Settings settings) {
        T bound = settings.bind(type);
        context.registerBean(type, () -> bound);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
