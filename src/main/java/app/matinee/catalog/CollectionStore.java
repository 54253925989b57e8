package app.matinee.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what sources tell of titles in collections: names, credits, genres and the like. */
@Component
class CollectionStore {
    private final JdbcClient db;

    CollectionStore(JdbcClient db) {
        this.db = db;
    }

    void addGenres() {
        db.sql("""
                        insert into catalog.genre (name, slug)
                        select min(name), slug from staged_genre group by slug on conflict do nothing
                        """).update();
    }

    void addCompanies() {
        // Again as long as one was added: two names may want one slug.
        while (addNextCompanies() > 0) {}
    }

    private int addNextCompanies() {
        return db.sql("""
                        insert into catalog.company (name, folded, slug)
                        select name, folded,
                            case when place = 1 and not exists (select from catalog.company where company.slug = new.slug)
                                then slug else slug || '-' || (free + place - 1) end
                        from (
                            select *, row_number() over (partition by slug order by name) as place,
                                catalog.free_number('catalog.company', slug) as free
                            from (
                                select distinct on (folded) name, folded, slug from staged_company
                                where not exists (
                                    select from catalog.company where company.folded = staged_company.folded)
                                order by folded, name) as named) as new
                        on conflict do nothing
                        """).update();
    }

    void compare(int source, Set<Staged> staged) {
        collections(staged)
                .forEach(collection ->
                        db.sql(collection.compare()).param("source", source).update());
    }

    void insert(Set<Staged> staged) {
        collections(staged).forEach(collection -> db.sql(collection.insert()).update());
    }

    private static List<Collection> collections(Set<Staged> staged) {
        return Arrays.stream(Collection.values())
                .filter(collection -> staged.contains(collection.stage()))
                .toList();
    }

    void choose(List<Long> titles) {
        var ids = titles.toArray(Long[]::new);
        for (var collection : Collection.values()) {
            db.sql(collection.choose()).param("titles", ids).update();
        }
        // A source's own id stands in its record; told by others it would appear twice.
        db.sql("""
                        update catalog.told_id set shown = false
                        from catalog.record
                        where told_id.title_id = any(:titles) and shown and leads
                            and (record.namespace, record.external_id) = (told_id.namespace, told_id.value)
                        """).param("titles", ids).update();
    }
}
