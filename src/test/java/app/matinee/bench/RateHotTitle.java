package app.matinee.bench;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.audience.Audience;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.platform.db.Database;
import app.matinee.platform.db.DatabaseSettings;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.Modules;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares how many people can rate one title in a second, each with the tally and the change log kept, with how often
 * pgbench inserts or updates a bare rating row of one title: 64 connections each, by turns, on one server with durable
 * commits. Ours meet the job that folds tallies, as they do in a server.
 */
final class RateHotTitle implements Benchmark {
    private static final int ROUNDS = 5;
    private static final int WARM_UP_SECONDS = 30;
    private static final int SECONDS = 6;
    private static final int FOLD_EVERY_MILLISECONDS = 500;
    private static final int MEMBERS = 50_000;

    @Override
    public String name() {
        return "rate-hot-title";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        double[] rated = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        // A few more than raters, for the job.
        var settings = new DatabaseSettings(null, null, null, BareRatings.CONNECTIONS + 4);
        try (Database database = Database.open(folder.resolve("data"), settings);
                Modules modules =
                        Modules.over(database.dataSource(), Clock.systemUTC(), "catalog", "accounts", "audience")) {
            HotTitle hot = HotTitle.in(modules);
            BareRatings base = new BareRatings(folder, (HikariDataSource) database.dataSource(), hot.other(), MEMBERS);
            hot.rate(WARM_UP_SECONDS);
            base.write(SECONDS);
            for (int round = 0; round < ROUNDS; round++) {
                rated[round] = hot.rate(SECONDS);
                bare[round] = base.write(SECONDS);
                ratios[round] = rated[round] / bare[round];
            }
            hot.requireTrueTally();
            figures.accept(Figure.plain("ratings of one title, median of " + ROUNDS, Rounds.median(rated), "/s"));
            figures.accept(Figure.plain(base + " of a bare row", Rounds.median(bare), "/s"));
        }
        figures.accept(Figure.atLeast("rating : bare row, median of " + ROUNDS, Rounds.median(ratios), 0.6, ""));
    }

    /** The title that everybody rates. */
    private record HotTitle(Audience audience, TitleId title, TitleId other, List<AccountId> members) {
        static HotTitle in(Modules modules) {
            modules.door(CatalogLoads.class)
                    .load(
                            "bench",
                            List.<TitleDraft>of(Cast.cranes(), Cast.film("other", "Other", 1957))
                                    .iterator(),
                            false);
            List<TitleId> titles = modules.door(JdbcClient.class)
                    .sql("select id from catalog.title order by id")
                    .query((row, number) -> new TitleId(row.getLong("id")))
                    .list();
            List<AccountId> members = modules.door(Accounts.class)
                    .open(IntStream.rangeClosed(1, MEMBERS)
                            .mapToObj(number -> new Identity("member-" + number, "Member " + number, Kind.DEMO))
                            .toList());
            return new HotTitle(modules.door(Audience.class), titles.getFirst(), titles.getLast(), members);
        }

        /** Returns how many ratings were given in a second. */
        double rate(int seconds) throws Exception {
            try (var fold = Executors.newSingleThreadScheduledExecutor()) {
                var folding = fold.scheduleWithFixedDelay(
                        audience::fold, FOLD_EVERY_MILLISECONDS, FOLD_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
                var perSecond = Crowd.perSecond(BareRatings.CONNECTIONS, seconds, this::rateOnce);
                folding.cancel(false);
                return perSecond;
            }
        }

        private void rateOnce() {
            var random = ThreadLocalRandom.current();
            var member = members.get(random.nextInt(members.size()));
            audience.rate(member, title, new Stars(random.nextInt(1, 11)));
        }

        void requireTrueTally() {
            requireTally("before the last fold");
            audience.fold();
            requireTally("folded");
        }

        private void requireTally(String when) {
            if (!audience.isTallyTrue(title)) {
                throw new IllegalStateException("The tally does not equal a recount, " + when);
            }
        }
    }
}
