package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Joining;
import app.matinee.accounts.Session;
import app.matinee.accounts.Sessions;
import app.matinee.testing.Modules;
import app.matinee.values.Page;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers three members, thirty films, and a clock that tests turn. */
final class People implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Page.Request FIRST = new Page.Request(1, 50);

    final Turning clock = new Turning();
    final Modules modules;
    final Profiles profiles;
    final Following following;
    final Feed feed;
    final Notifications notifications;
    final History history;
    private final JdbcClient jdbc;
    private final Map<String, AccountId> members = new HashMap<>();

    People(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                database, clock, "catalog", "accounts", "criticism", "moderation", "lists", "audience", "community");
        profiles = modules.door(Profiles.class);
        following = modules.door(Following.class);
        feed = modules.door(Feed.class);
        notifications = modules.door(Notifications.class);
        history = modules.door(History.class);
        jdbc.sql("truncate accounts.account, catalog.title, platform.mail restart identity cascade")
                .update();
        for (var name : List.of("Veronika", "Boris", "Mark")) {
            var email = name.toLowerCase(Locale.ROOT) + "@example.org";
            members.put(name, modules.door(Joining.class).add(name, email, null));
        }
        jdbc.sql("""
                        insert into catalog.title (kind, name, year)
                        select 'movie', 'Film ' || number, 1950 + number from generate_series(1, 30) as number
                        """).update();
        jdbc.sql(
                        "insert into catalog.title_slug (section, slug, title_id) select 'm', 'film-' || id, id from catalog.title")
                .update();
    }

    AccountId id(String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    PublicProfile seen(String handle, @Nullable String viewer) {
        return profiles.find(handle, viewer == null ? null : id(viewer)).orElseThrow();
    }

    List<RatedTitle> ratings(String handle, String viewer) {
        return history.ratings(seen(handle, viewer), RatingOrder.NEWEST, null, FIRST)
                .items();
    }

    List<Notification> told(String name) {
        return notifications.page(id(name), FIRST).items();
    }

    Session session(String name) {
        var sessions = modules.door(Sessions.class);
        return sessions.find(sessions.open(id(name), "test")).orElseThrow();
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    void rate(String name, long title, int halves, Instant at) {
        jdbc.sql(
                        "insert into audience.rating (title_id, account_id, stars, rated_at) values (:title, :account, :stars, :at)")
                .param("title", title)
                .param("account", id(name).value())
                .param("stars", halves)
                .param("at", Timestamp.from(at))
                .update();
    }

    void review(String name, long title, Instant at) {
        jdbc.sql("""
                        insert into audience.review (title_id, account_id, body, written_at)
                        values (:title, :account, 'Seen in a hall full of rain coats.', :at)
                        """)
                .param("title", title)
                .param("account", id(name).value())
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public void close() {
        modules.close();
    }

    /** Is a clock that tests turn. */
    static final class Turning extends Clock {
        Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
