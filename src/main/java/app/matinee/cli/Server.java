package app.matinee.cli;

import app.matinee.Matinee;
import app.matinee.cli.SiteOptions.Site;
import app.matinee.platform.db.Database;
import app.matinee.platform.db.ServeLock;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Is a running web server, the only one on its data folder. */
final class Server implements AutoCloseable {

    private final Site site;
    private final ServeLock lock;
    private final ConfigurableApplicationContext context;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(Site site, ServeLock lock, ConfigurableApplicationContext context) {
        this.site = site;
        this.lock = lock;
        this.context = context;
        ApplicationListener<ContextClosedEvent> listener = closed -> stopped.countDown();
        context.addApplicationListener(listener);
    }

    /** Returns when the server is ready to answer. */
    static Server start(Site site, String... profiles) {
        ServeLock lock = ServeLock.take(site.folder());
        CompletableFuture<Database> database = opening(site);
        try {
            return new Server(
                    site, lock, Matinee.start(WebApplicationType.SERVLET, site.settings(), database::join, profiles));
        } catch (RuntimeException e) {
            database.thenAccept(Database::close).exceptionally(failure -> null).join();
            lock.close();
            throw e;
        }
    }

    /** Opens the database while the rest of the server starts. */
    private static CompletableFuture<Database> opening(Site site) {
        CompletableFuture<Database> database = new CompletableFuture<>();
        Thread.ofPlatform().name("database-start").start(() -> {
            try {
                database.complete(site.openDatabase());
            } catch (RuntimeException e) {
                database.completeExceptionally(e);
            }
        });
        return database;
    }

    URI address() {
        return URI.create("http://localhost:" + port());
    }

    private int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    String readyMessage() {
        return "Matinee is ready at " + address() + " with the data in " + site.folder();
    }

    void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
        lock.close();
    }
}
