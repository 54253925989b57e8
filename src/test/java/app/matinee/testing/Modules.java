package app.matinee.testing;

import app.matinee.KnownSettings;
import app.matinee.discovery.Discovery;
import app.matinee.platform.config.Settings;
import app.matinee.platform.config.SettingsSource;
import app.matinee.platform.http.Limits;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Starts some modules over a test's database in a fraction of a second; settings have their defaults unless given. */
public final class Modules implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Modules(DataSource database, Clock clock, Map<String, String> settings, String... modules) {
        // Wrapped, since closing the context would close a pool that belongs to the test class.
        context.registerBean(DataSource.class, () -> new DelegatingDataSource(database));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(context.getBean(DataSource.class)));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(
                PlatformTransactionManager.class, () -> new JdbcTransactionManager(context.getBean(DataSource.class)));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        context.registerBean(JsonMapper.class, () -> new JsonMapper());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Limits.class, Limits::new);
        var given = Settings.gather(KnownSettings.RECORDS, List.of(SettingsSource.commandLine(settings)));
        KnownSettings.RECORDS.forEach(type -> register(type, given));
        context.register(Transactions.class);
        for (var module : modules) {
            context.scan("app.matinee." + module);
        }
        context.refresh();
    }

    private <T extends Record> void register(Class<T> type, Settings settings) {
        context.registerBean(type, () -> settings.bind(type));
    }

    /** Starts these modules, such as {@code catalog}, and what is below them in {@code platform}. */
    public static Modules over(DataSource database, Clock clock, String... modules) {
        return over(database, clock, Map.of(), modules);
    }

    /** Starts modules with some settings, by their keys. */
    public static Modules over(DataSource database, Clock clock, Map<String, String> settings, String... modules) {
        var below = Stream.of("platform.changes", "platform.mail");
        return new Modules(
                database,
                clock,
                settings,
                Stream.concat(below, Arrays.stream(modules).flatMap(Modules::withLists))
                        .distinct()
                        .toArray(String[]::new));
    }

    /** Whoever brings exports along brings lists. */
    private static Stream<String> withLists(String module) {
        return module.equals("ingest") || module.equals("ingest.member")
                ? Stream.of("lists", module)
                : Stream.of(module);
    }

    /** Returns the door, or another bean, of this type. */
    public <T> T door(Class<T> type) {
        return context.getBean(type);
    }

    /** Returns all beans of this type. */
    public <T> List<T> all(Class<T> type) {
        return context.getBeanProvider(type).orderedStream().toList();
    }

    /** Returns the beans that carry an annotation. */
    public Collection<Object> annotated(Class<? extends Annotation> annotation) {
        return context.getBeansWithAnnotation(annotation).values();
    }

    /** Publishes an event in a transaction, as its owner does. */
    public void publish(Object event) {
        door(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(event));
    }

    /** Makes anew what servers keep up to date within a second; also after a test wrote to tables by itself. */
    public void settle() {
        context.getBeanProvider(Discovery.class).ifAvailable(Discovery::reindex);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}
}
