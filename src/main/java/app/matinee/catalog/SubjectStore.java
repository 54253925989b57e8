package app.matinee.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds titles and people by their addresses, earlier ones included. */
@Component
class SubjectStore {
    private static final Pattern TITLE = Pattern.compile("/?(m|tv)/([a-z0-9-]+)(?:/s(\\d{1,6})(?:/e(\\d{1,6}))?)?/?");
    private static final Pattern PERSON = Pattern.compile("/?person/([a-z0-9-]+)/?");

    private final JdbcClient db;

    SubjectStore(JdbcClient db) {
        this.db = db;
    }

    Subject at(String address) {
        var title = TITLE.matcher(address);
        var person = PERSON.matcher(address);
        if (!title.matches() && !person.matches()) {
            throw new RefusedCorrectionException(
                    "'%s' is no address of a title or a person; give its path, such as /m/the-cranes-are-flying or /person/viktor-rozov"
                            .formatted(address));
        }
        return (title.matches() ? title(title) : person(person.group(1)))
                .orElseThrow(() -> new RefusedCorrectionException("Nothing stands at " + address));
    }

    private Optional<Subject> title(Matcher address) {
        return db.sql("""
                        select title.id, title.kind, address.path
                        from catalog.title_slug asked
                        left join catalog.title season
                            on season.parent_id = asked.title_id and season.kind = 'season' and season.number = :season
                        left join catalog.title episode
                            on episode.parent_id = season.id and episode.kind = 'episode' and episode.number = :episode
                        join catalog.title on title.id = case
                            when :episode::int is not null then episode.id
                            when :season::int is not null then season.id
                            else asked.title_id end
                        join catalog.address on address.title_id = title.id
                        where asked.section = :section and asked.slug = :slug
                        """)
                .param("section", address.group(1))
                .param("slug", address.group(2))
                .param("season", number(address.group(3)))
                .param("episode", number(address.group(4)))
                .query(SubjectStore::subject)
                .optional();
    }

    private Optional<Subject> person(String slug) {
        return db.sql("""
                        select asked.person_id as id, 'person' as kind, '/person/' || current.slug as path
                        from catalog.person_slug asked
                        join catalog.person_slug current on current.person_id = asked.person_id and current.current
                        where asked.slug = :slug
                        """).param("slug", slug).query(SubjectStore::subject).optional();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                Subject.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getLong("id"),
                row.getString("path"));
    }
}
