package app.matinee.catalog;

import app.matinee.platform.text.SlugMaker;
import app.matinee.values.Slug;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the person who is split off another one. */
@Component
class PersonSplitStore {
    private final JdbcClient db;

    PersonSplitStore(JdbcClient db) {
        this.db = db;
    }

    /** Makes a person, as the first of the records with these ids calls them. */
    long insertLike(long person, List<String> ids) {
        return db.sql("""
                        insert into catalog.person (name, folded)
                        select coalesce(told.name, person.name), coalesce(told.folded, person.folded)
                        from catalog.person
                        left join lateral (
                            select record.name, record.folded from catalog.person_record record
                            where person_id = person.id and namespace || ':' || external_id = any(:ids)
                                and record.name is not null
                            order by catalog.rank_of(source_id, 'person'), record.id
                            limit 1) as told on true
                        where person.id = :person
                        returning id
                        """)
                .param("person", person)
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> row.getLong("id"))
                .single();
    }

    /** Gives a person a slug; returns the address. */
    String giveSlug(long person) {
        var name = db.sql("select name from catalog.person where id = :person")
                .param("person", person)
                .query((row, number) -> row.getString("name"))
                .single();
        var slug = SlugMaker.free(name, null, "person", this::isTaken);
        db.sql("insert into catalog.person_slug (slug, person_id) values (:slug, :person)")
                .param("slug", slug.value())
                .param("person", person)
                .update();
        return "/person/" + slug;
    }

    private boolean isTaken(Slug slug) {
        return db.sql("select exists (select from catalog.person_slug where slug = :slug)")
                .param("slug", slug.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Lists the sources that tell of the one person and not of the other. */
    List<Integer> sourcesOnlyOf(long person, long other) {
        return db.sql("""
                        select source_id from catalog.person_record where person_id = :person
                        except select source_id from catalog.person_record where person_id = :other
                        """)
                .param("person", person)
                .param("other", other)
                .query((row, number) -> row.getInt("source_id"))
                .list();
    }
}
