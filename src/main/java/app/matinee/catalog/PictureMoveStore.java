package app.matinee.catalog;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves pictures between merged titles and people, and notes under the merge what it moved. */
@Component
class PictureMoveStore {
    private final JdbcClient db;

    PictureMoveStore(JdbcClient db) {
        this.db = db;
    }

    /** Says whose pictures move. */
    enum Owner {
        TITLE,
        PERSON;

        private String column() {
            return name().toLowerCase(Locale.ROOT) + "_id";
        }
    }

    /** Puts the pictures of one that is gone behind those of the one that is kept, which may have some of them already. */
    void merge(Owner owner, long merge, long from, long to) {
        move(owner, merge, from, to, """
                with moving as (
                    select id, position, 1 - min(position) over (partition by kind) + coalesce((
                        select max(position) from catalog.picture kept
                        where kept.OWNER = :to and kept.kind = picture.kind), 0) as further
                    from catalog.picture
                    where OWNER = :from and not exists (
                        select from catalog.picture same
                        where same.OWNER = :to and (same.kind, same.hash) = (picture.kind, picture.hash))),
                noted as (
                    update catalog.merge
                    set pictures = (select coalesce(jsonb_agg(jsonb_build_array(id, position)), '[]') from moving)
                    where id = :merge)
                update catalog.picture set OWNER = :to, position = picture.position + further
                from moving where moving.id = picture.id
                """);
    }

    /** Gives back what a merge moved, and what was fetched since from addresses told of the one that was gone. */
    void takeBack(Owner owner, long merge, long from, long to) {
        move(owner, merge, from, to, """
                update catalog.picture set OWNER = :to, position = (moved ->> 1)::int
                from catalog.merge, jsonb_array_elements(pictures) as moved
                where merge.id = :merge and OWNER = :from and picture.id = (moved ->> 0)::bigint
                """);
        followAddresses(owner, merge, from, to);
    }

    /** Moves the pictures that were fetched from addresses which are told of the other one alone. */
    void followAddresses(Owner owner, long merge, long from, long to) {
        move(owner, merge, from, to, """
                update catalog.picture set OWNER = :to
                where OWNER = :from
                    and source_url in (select url from catalog.told_image where told_image.OWNER = :to)
                    and source_url not in (select url from catalog.told_image where told_image.OWNER = :from)
                    and not exists (
                        select from catalog.picture same
                        where same.OWNER = :to and (same.kind, same.hash) = (picture.kind, picture.hash))
                """);
    }

    private void move(Owner owner, long merge, long from, long to, String statement) {
        db.sql(statement.replace("OWNER", owner.column()))
                .param("merge", merge)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
