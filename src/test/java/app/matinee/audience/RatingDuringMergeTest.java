package app.matinee.audience;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Merges;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one member rate a title at the very moment at which it is merged into another one. */
@DatabaseTest
class RatingDuringMergeTest {
    /** PostgreSQL plans a statement five times before it keeps a plan. */
    private static final int PLANS_TRIED = 8;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Audience audience;
    private AccountId member = new AccountId(0);
    private TitleId kept = new TitleId(0);
    private TitleId gone = new TitleId(0);

    RatingDuringMergeTest(DataSource database) {
        this.database = database;
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "audience");
        audience = modules.door(Audience.class);
    }

    @BeforeEach
    void twoTitlesThatAreOne() {
        jdbc.sql("truncate catalog.title, accounts.account cascade").update();
        member = modules.door(Accounts.class)
                .open(List.of(new Identity("veronika", "Veronika", Kind.DEMO)))
                .getFirst();
        modules.door(CatalogLoads.class)
                .load(
                        "cast",
                        List.<TitleDraft>of(
                                        Cast.film("cranes", "Cranes", 1957), Cast.film("zhuravli", "Zhuravli", 1957))
                                .iterator(),
                        false);
        kept = film("cranes");
        gone = film("zhuravli");
    }

    private TitleId film(String slug) {
        return new TitleId(jdbc.sql("select title_id from catalog.title_slug where slug = :slug")
                .param("slug", slug)
                .query(Long.class)
                .single());
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aRatingThatIsCommittedWhileTheMergeRunsMovesAlong() {
        var merging = inTransaction(() -> {
            audience.rate(member, gone, new Stars(9));
            return untilItWaitsOrIsDone(CompletableFuture.runAsync(this::merge));
        });
        merging.join();

        theRatingIsAtTheKeptTitle();
    }

    @Test
    void aChangedRatingThatIsCommittedWhileTheMergeRunsMovesAlong() {
        audience.rate(member, gone, new Stars(2));
        audience.rate(member, kept, new Stars(4));
        var merging = inTransaction(() -> {
            audience.rate(member, gone, new Stars(9));
            return untilItWaitsOrIsDone(CompletableFuture.runAsync(this::merge));
        });
        merging.join();

        theRatingIsAtTheKeptTitle();
    }

    @Test
    void aRatingThatBeginsWhileTheMergeRunsGoesToTheKeptTitle() {
        var rating = inTransaction(() -> {
            merge();
            return untilItWaitsOrIsDone(CompletableFuture.runAsync(() -> audience.rate(member, gone, new Stars(9))));
        });
        rating.join();

        theRatingIsAtTheKeptTitle();
    }

    /** A connection that has rated before has the statement's plan, and takes the locks of the plan another way. */
    @Test
    void aConnectionThatHasRatedBeforeFindsTheTitleGoneAsWell() throws SQLException {
        try (var connection = database.getConnection();
                var rate = connection.prepareStatement("select audience.rate(?, ?, 9, current_date)")) {
            for (int before = 0; before < PLANS_TRIED; before++) {
                assertThat(isRated(rate, kept)).isTrue();
            }
            var rating = inTransaction(() -> {
                merge();
                return untilItWaitsOrIsDone(CompletableFuture.supplyAsync(() -> isRated(rate, gone)));
            });

            assertThat(rating.join()).isFalse();
        }
    }

    private boolean isRated(PreparedStatement rate, TitleId title) {
        try {
            rate.setLong(1, title.value());
            rate.setLong(2, member.value());
            try (var rows = rate.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void merge() {
        modules.door(Merges.class).merge("/m/cranes", "/m/zhuravli");
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(modules.door(TransactionTemplate.class).execute(status -> work.get()));
    }

    /** Returns when the other one waits for a lock, or has got by without any. */
    private <F extends Future<?>> F untilItWaitsOrIsDone(F other) {
        while (!other.isDone() && !jdbc.sql("""
                                select exists (
                                    select from pg_locks join pg_stat_activity using (pid)
                                    where not granted and datname = current_database())
                                """).query(Boolean.class).single()) {
            Thread.onSpinWait();
        }
        return other;
    }

    private void theRatingIsAtTheKeptTitle() {
        assertThat(audience.mine(kept, member).stars()).isEqualTo(new Stars(9));
        assertThat(audience.panel(kept, 0).scorecard().all().ratings()).isEqualTo(1);
        assertThat(audience.isTallyTrue(kept)).isTrue();
        assertThat(audience.isTallyTrue(gone)).isTrue();
        audience.fold();
        assertThat(audience.isTallyTrue(kept)).isTrue();
        assertThat(audience.isTallyTrue(gone)).isTrue();
    }
}
