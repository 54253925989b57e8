package app.matinee.discovery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps filmographies of those who had a part in so much that finding it for each page would cost too much. */
@Component
class FilmographyStore {
    /** From how many credits on; so many cost little more to look through than a page of them costs to show. */
    static final int MANY = 100;

    private final JdbcClient db;

    FilmographyStore(JdbcClient db) {
        this.db = db;
    }

    /** Makes somebody's filmography as it is now, or removes it if few credits are left. */
    void make(Whose kind, long whose) {
        if (hasMany(kind, whose)) {
            write(kind, whose);
        } else {
            remove(kind, whose);
        }
    }

    private boolean hasMany(Whose kind, long whose) {
        return db.sql("select count(*) >= :many from (" + WorkStore.told(kind) + " limit :many) as counted")
                .param("whose", whose)
                .param("many", MANY)
                .query(Boolean.class)
                .single();
    }

    private void write(Whose kind, long whose) {
        db.sql("with told as (" + WorkStore.told(kind) + "),\n" + WorkStore.FOUND + """
                        , written as (
                            insert into discovery.filmography_work as known (whose, whose_id, place, part, title_id,
                                episodes, first_year, last_year, roles)
                            select :kind, :whose, place, part, id, episodes, first_year, last_year, roles from ordered
                            on conflict (whose, whose_id, place) do update
                            set (part, title_id, episodes, first_year, last_year, roles) = (excluded.part,
                                excluded.title_id, excluded.episodes, excluded.first_year, excluded.last_year,
                                excluded.roles)
                            where (known.part, known.title_id, known.episodes, known.first_year, known.last_year,
                                    known.roles)
                                is distinct from (excluded.part, excluded.title_id, excluded.episodes,
                                    excluded.first_year, excluded.last_year, excluded.roles)),
                        cut as (
                            delete from discovery.filmography_work
                            where (whose, whose_id) = (:kind, :whose) and place > (select count(*) from works))
                        insert into discovery.filmography as known (whose, whose_id, parts, titles, highest_id, lowest_id)
                        select :kind, :whose, coalesce(array_agg(part order by place), '{}'),
                            coalesce(array_agg(titles order by place), '{}'),
                            (select id from extremes where extreme = 'highest'),
                            (select id from extremes where extreme = 'lowest')
                        from counts
                        on conflict (whose, whose_id) do update
                        set (parts, titles, highest_id, lowest_id)
                            = (excluded.parts, excluded.titles, excluded.highest_id, excluded.lowest_id)
                        where (known.parts, known.titles, known.highest_id, known.lowest_id) is distinct from
                            (excluded.parts, excluded.titles, excluded.highest_id, excluded.lowest_id)
                        """)
                .param("kind", kind.word())
                .param("whose", whose)
                .update();
    }

    private void remove(Whose kind, long whose) {
        db.sql("""
                        with cut as (
                            delete from discovery.filmography_work where (whose, whose_id) = (:kind, :whose))
                        delete from discovery.filmography where (whose, whose_id) = (:kind, :whose)
                        """).param("kind", kind.word()).param("whose", whose).update();
    }
}
