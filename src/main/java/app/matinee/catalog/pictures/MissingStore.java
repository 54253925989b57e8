package app.matinee.catalog.pictures;

import app.matinee.catalog.PersonId;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds addresses of pictures that are not here yet, and remembers those that gave none. */
@Component
class MissingStore {
    private final JdbcClient db;

    MissingStore(JdbcClient db) {
        this.db = db;
    }

    /** Holds the address of a picture that is missing, and its place in the order. */
    record Missing(Subject subject, String path, String url, Label label, Place place) {}

    /** Marks how far a fetch has come: all before it, and itself, have been asked. */
    record Place(long subject, long image) {
        static final Place START = new Place(0, 0);
    }

    /**
     * Returns the next addresses to ask: of each subject the first that stands on one of the hosts and gave no failure
     * lately; of stills all such.
     */
    List<Missing> after(Place place, PictureKind kind, Collection<String> hosts, Duration patience, int most) {
        return db.sql("""
                        select missing.*, coalesce(address.path, '/person/' || person_slug.slug, '') as path
                        from (
                            select distinct on (coalesce(title_id, person_id), case when kind = 'still' then id end)
                                title_id, person_id, url, caption, credit, licence, position, id
                            from catalog.image
                            where kind = :kind and (coalesce(title_id, person_id), id) > (:subject, :image)
                                and lower(substring(url from '^[Hh][Tt][Tt][Pp][Ss]?://([^/?#:]+)')) = any(:hosts)
                                and not exists (select from catalog.picture
                                    where (picture.title_id = image.title_id or picture.person_id = image.person_id)
                                        and picture.kind = image.kind
                                        and (picture.kind <> 'still' or picture.source_url = image.url))
                                and not exists (select from catalog.picture_failure
                                    where picture_failure.url = image.url
                                        and failed_at > now() - make_interval(secs => :seconds))
                            order by coalesce(title_id, person_id), case when kind = 'still' then id end, position, id)
                            as missing
                        left join catalog.address on address.title_id = missing.title_id
                        left join catalog.person_slug
                            on person_slug.person_id = missing.person_id and person_slug.current
                        order by coalesce(missing.title_id, missing.person_id), id
                        limit :most
                        """)
                .param("kind", kind.word())
                .param("subject", place.subject())
                .param("image", place.image())
                .param("hosts", hosts.toArray(String[]::new))
                .param("seconds", patience.toSeconds())
                .param("most", most)
                .query((row, number) -> missing(row, kind))
                .list();
    }

    private static Missing missing(ResultSet row, PictureKind kind) throws SQLException {
        long id = row.getLong(kind == PictureKind.PORTRAIT ? "person_id" : "title_id");
        return new Missing(
                kind == PictureKind.PORTRAIT
                        ? new Subject.OfPerson(new PersonId(id))
                        : new Subject.OfTitle(new TitleId(id)),
                row.getString("path"),
                row.getString("url"),
                new Label(row.getString("caption"), row.getString("credit"), row.getString("licence")),
                new Place(id, kind == PictureKind.STILL ? row.getLong("id") : Long.MAX_VALUE));
    }

    void failed(String url, String reason) {
        db.sql("""
                        insert into catalog.picture_failure (url, reason) values (:url, :reason)
                        on conflict (url) do update set reason = excluded.reason, failed_at = now()
                        """).param("url", url).param("reason", reason).update();
    }
}
