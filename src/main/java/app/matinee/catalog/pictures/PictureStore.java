package app.matinee.catalog.pictures;

import app.matinee.catalog.PersonId;
import app.matinee.catalog.Picture;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleId;
import app.matinee.platform.files.BlobHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of pictures and the names of their files. */
@Component
class PictureStore {
    private static final String SELECTED = """
            select picture.*, coalesce(address.path, '/person/' || person_slug.slug, '') as path
            from catalog.picture
            left join catalog.address on address.title_id = picture.title_id
            left join catalog.person_slug on person_slug.person_id = picture.person_id and person_slug.current
            """;

    private final JdbcClient db;

    PictureStore(JdbcClient db) {
        this.db = db;
    }

    /** Lets one transaction at a time bring and remove files, so that none removes what another just found to be there. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('catalog.picture'))").query(row -> {});
    }

    void putFile(String hash, int width, String format, BlobHash blob) {
        db.sql("""
                        insert into catalog.picture_file (hash, width, format, blob)
                        values (:hash, :width, :format, :blob) on conflict do nothing
                        """)
                .param("hash", hash)
                .param("width", width)
                .param("format", format)
                .param("blob", blob.hex())
                .update();
    }

    PictureId put(Subject subject, Picture picture, @Nullable String source) {
        return relabel(subject, picture, source).orElseGet(() -> insert(subject, picture, source));
    }

    private Optional<PictureId> relabel(Subject subject, Picture picture, @Nullable String source) {
        return db.sql("""
                        update catalog.picture set widths = :widths::int[], webp = :webp,
                            caption = coalesce(:caption::text, caption), credit = coalesce(:credit::text, credit),
                            licence = coalesce(:licence::text, licence), source_url = coalesce(:source::text, source_url)
                        where (title_id = :title::bigint or person_id = :person::bigint) and kind = :kind and hash = :hash
                        returning id
                        """)
                .paramSource(parameters(subject, picture, source))
                .query((row, number) -> new PictureId(row.getLong("id")))
                .optional();
    }

    private PictureId insert(Subject subject, Picture picture, @Nullable String source) {
        return db.sql("""
                        insert into catalog.picture (title_id, person_id, kind, position, hash, width, height, widths,
                            webp, colour, caption, credit, licence, source_url)
                        select :title::bigint, :person::bigint, :kind,
                            case when :kind = 'still' then coalesce(max(position), 0) + 1
                                else coalesce(min(position), 0) - 1 end,
                            :hash, :width, :height, :widths::int[], :webp, :colour,
                            :caption::text, :credit::text, :licence::text, :source::text
                        from catalog.picture
                        where (title_id = :title::bigint or person_id = :person::bigint) and kind = :kind
                        returning id
                        """)
                .paramSource(parameters(subject, picture, source))
                .query((row, number) -> new PictureId(row.getLong("id")))
                .single();
    }

    private static SqlParameterSource parameters(Subject subject, Picture picture, @Nullable String source) {
        return new MapSqlParameterSource()
                .addValue("title", subject.titleId())
                .addValue("person", subject.personId())
                .addValue("kind", picture.kind().word())
                .addValue("hash", picture.hash())
                .addValue("width", picture.width())
                .addValue("height", picture.height())
                .addValue("widths", picture.widths().toArray(Integer[]::new))
                .addValue("webp", picture.webp())
                .addValue("colour", picture.colour())
                .addValue("caption", picture.caption())
                .addValue("credit", picture.credit())
                .addValue("licence", picture.licence())
                .addValue("source", source);
    }

    long idOf(Subject subject) {
        return switch (subject) {
            case Subject.OfTitle(TitleId id) -> id.value();
            case Subject.OfPerson(PersonId id) -> id.value();
        };
    }

    KeptPicture find(PictureId id) {
        return db.sql(SELECTED + "where picture.id = :id")
                .param("id", id.value())
                .query((row, number) -> kept(row))
                .single();
    }

    List<KeptPicture> list(@Nullable Subject subject) {
        return db.sql(SELECTED + """
                        where :title::bigint is null and :person::bigint is null
                            or picture.title_id = :title::bigint or picture.person_id = :person::bigint
                        order by path, picture.kind, position, picture.id
                        """)
                .param("title", subject == null ? null : subject.titleId())
                .param("person", subject == null ? null : subject.personId())
                .query((row, number) -> kept(row))
                .list();
    }

    private static KeptPicture kept(ResultSet row) throws SQLException {
        return new KeptPicture(
                new PictureId(row.getLong("id")),
                row.getString("path"),
                new Picture(
                        PictureKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("hash"),
                        row.getInt("width"),
                        row.getInt("height"),
                        Arrays.asList((Integer[]) row.getArray("widths").getArray()),
                        row.getBoolean("webp"),
                        row.getString("colour"),
                        row.getString("caption"),
                        row.getString("credit"),
                        row.getString("licence")),
                row.getString("source_url"));
    }

    /** Returns those of the titles that have a picture which was not fetched by itself. */
    List<Long> titlesWithBroughtPictures(Collection<Long> titles) {
        return db.sql("""
                        select distinct title_id from catalog.picture
                        where title_id = any(:titles) and source_url is null
                        """)
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> row.getLong("title_id"))
                .list();
    }

    /** Removes a picture and returns what it showed. */
    Optional<Subject> remove(PictureId id) {
        return db.sql("delete from catalog.picture where id = :id returning title_id, person_id")
                .param("id", id.value())
                .query((row, number) -> row.getLong("title_id") != 0
                        ? (Subject) new Subject.OfTitle(new TitleId(row.getLong("title_id")))
                        : new Subject.OfPerson(new PersonId(row.getLong("person_id"))))
                .optional();
    }

    /** Forgets files that no picture consists of any more, and returns what nothing else keeps. */
    List<BlobHash> removeUnusedFiles() {
        return db.sql("""
                        with removed as (
                            delete from catalog.picture_file
                            where not exists (select from catalog.picture where picture.hash = picture_file.hash)
                            returning hash, blob)
                        select distinct blob from removed
                        where not exists (
                            select from catalog.picture_file
                            where picture_file.blob = removed.blob and picture_file.hash <> all (select hash from removed))
                        """)
                .query((row, number) -> new BlobHash(row.getString("blob")))
                .list();
    }

    Optional<BlobHash> blob(String hash, int width, String format) {
        return db.sql(
                        "select blob from catalog.picture_file where hash = :hash and width = :width and format = :format")
                .param("hash", hash)
                .param("width", width)
                .param("format", format)
                .query((row, number) -> new BlobHash(row.getString("blob")))
                .optional();
    }
}
