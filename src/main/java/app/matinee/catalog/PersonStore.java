package app.matinee.catalog;

import app.matinee.values.FoldedName;
import app.matinee.values.Slug;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class PersonStore {
    private final JdbcClient db;
    private final JsonMapper json;

    PersonStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Person> find(Slug slug) {
        return db.sql("""
                        select person.id, current.slug, person.name, person.born, person.born_year, person.died,
                            person.died_year, person.biography, array(
                                select distinct other.name from catalog.person_name other
                                where other.person_id = person.id and other.name <> person.name
                                order by other.name
                                limit 12) as other_names,
                            (select catalog.picture_json(picture) from catalog.picture
                                where picture.person_id = person.id order by picture.position, picture.id limit 1)
                                as portrait
                        from catalog.person_slug asked
                        join catalog.person_slug current on current.person_id = asked.person_id and current.current
                        join catalog.person on person.id = asked.person_id
                        where asked.slug = :slug
                        """)
                .param("slug", slug.value())
                .query((row, number) -> {
                    var portrait = row.getString("portrait");
                    return new Person(
                            new PersonId(row.getLong("id")),
                            new Slug(row.getString("slug")),
                            row.getString("name"),
                            List.of((String[]) row.getArray("other_names").getArray()),
                            TitleRows.date(row, "born"),
                            TitleRows.number(row, "born_year"),
                            TitleRows.date(row, "died"),
                            TitleRows.number(row, "died_year"),
                            row.getString("biography"),
                            portrait == null ? null : json.readValue(portrait, Picture.class));
                })
                .optional();
    }

    /** Returns the ids of the people so named; of several who fold alike, the one known longest. */
    Map<FoldedName, Long> idsOf(Collection<FoldedName> names) {
        Map<FoldedName, Long> ids = new HashMap<>();
        db.sql("select folded, min(id) as id from catalog.person where folded = any(:names) group by folded")
                .param("names", names.stream().map(FoldedName::value).toArray(String[]::new))
                .query(row -> {
                    ids.put(new FoldedName(row.getString("folded")), row.getLong("id"));
                });
        return ids;
    }

    long insert(String name, FoldedName folded, Slug slug) {
        return db.sql("""
                        with person as (
                            insert into catalog.person (name, folded) values (:name, :folded) returning id)
                        insert into catalog.person_slug (slug, person_id)
                        select :slug, id from person returning person_id
                        """)
                .param("name", name)
                .param("folded", folded.value())
                .param("slug", slug.value())
                .query(Long.class)
                .single();
    }

    boolean isTaken(Slug slug) {
        return db.sql("select exists (select from catalog.person_slug where slug = :slug)")
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    Optional<String> nameOf(ExternalId id) {
        return db.sql("""
                        select person.name from catalog.person_record join catalog.person on person.id = person_id
                        where leads and namespace = :namespace and external_id = :value
                        """)
                .param("namespace", id.source())
                .param("value", id.value())
                .query((row, number) -> row.getString("name"))
                .optional();
    }
}
