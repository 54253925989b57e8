package app.matinee.discovery;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists whose filmographies are due. */
@Component
class FilmographyDueStore {
    /** Leaves out who has few credits and no filmography; what is formatted in tells of kinds and ids. */
    static final String WORTH_A_LOOK = """
            select whose, whose_id from (%s) as somebody
            where exists (
                    select from discovery.filmography known
                    where (known.whose, known.whose_id) = (somebody.whose, somebody.whose_id))
                or :new and whose = 'person' and :many <= (
                    select count(*)
                    from (select from catalog.credit where person_id = somebody.whose_id limit :many) as counted)
                or :new and whose = 'company' and :many <= (
                    select count(*)
                    from (select from catalog.title_company where company_id = somebody.whose_id limit :many) as counted)
            """;

    private static final String CREDITED = """
            select 'person' as whose, person_id as whose_id from catalog.credit where title_id = any(:titles)
            union
            select 'company', company_id from catalog.title_company where title_id = any(:titles)
            """;

    private final JdbcClient db;

    FilmographyDueStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Lists who has a filmography and has or had a part in one of these.
     *
     * @param orMany whether also who has none yet but so many credits that there should be one
     */
    void addOf(Long[] titles, boolean orMany) {
        db.sql("insert into discovery.filmography_due (whose, whose_id)\n" + WORTH_A_LOOK.formatted(CREDITED) + """
                        union
                        select whose, whose_id from discovery.filmography_work where title_id = any(:titles)
                        on conflict do nothing
                        """)
                .param("titles", titles)
                .param("new", orMany)
                .param("many", FilmographyStore.MANY)
                .update();
    }

    /** Asks that everybody be looked for who has many credits. */
    void lookForAllLater() {
        db.sql("update discovery.tile_horizon set look_for_filmographies = true where not look_for_filmographies")
                .update();
    }

    /** Answers whether that was asked for, and forgets it. */
    boolean isToLookForAll() {
        return db.sql("update discovery.tile_horizon set look_for_filmographies = false where look_for_filmographies")
                        .update()
                > 0;
    }

    /** Lists everybody who has many credits or a filmography, by one look at all credits. */
    void addAll() {
        db.sql("""
                        insert into discovery.filmography_due (whose, whose_id)
                        select whose, whose_id from discovery.filmography
                        union
                        select 'person', person_id from catalog.credit group by person_id having count(*) >= :many
                        union
                        select 'company', company_id from catalog.title_company
                        group by company_id having count(*) >= :many
                        on conflict do nothing
                        """).param("many", FilmographyStore.MANY).update();
    }

    /** Takes some off the list. */
    List<Due> take(int most) {
        return db.sql("""
                        delete from discovery.filmography_due
                        where (whose, whose_id) in (
                            select whose, whose_id from discovery.filmography_due order by whose, whose_id limit :most)
                        returning whose, whose_id
                        """)
                .param("most", most)
                .query((row, number) -> new Due(
                        Whose.valueOf(row.getString("whose").toUpperCase(Locale.ROOT)), row.getLong("whose_id")))
                .list();
    }

    record Due(Whose kind, long whose) {}
}
