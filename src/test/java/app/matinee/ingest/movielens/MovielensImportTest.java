package app.matinee.ingest.movielens;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Found;
import app.matinee.catalog.Section;
import app.matinee.catalog.Title;
import app.matinee.ingest.ImportWatch;
import app.matinee.ingest.Ingest;
import app.matinee.ingest.MovielensOrder;
import app.matinee.ingest.RatingsImported;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.SourceImported;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MovielensImportTest {
    @TempDir
    Path folder;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Ingest ingest;

    MovielensImportTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience", "ingest");
        ingest = modules.door(Ingest.class);
    }

    @BeforeEach
    void threeFilms() throws IOException {
        jdbc.sql("truncate catalog.title, catalog.question, accounts.account cascade")
                .update();
        write("movies.csv", """
                movieId,title,genres
                11,"Mirror, The (Zerkalo) (1975)",Drama|Sci-Fi
                12,Stalker (1979),(no genres listed)
                13,Babylon,Children|IMAX
                """);
        write("links.csv", """
                movieId,imdbId,tmdbId
                11,0072443,1396
                12,79944,
                """);
        write("ratings.csv", """
                userId,movieId,rating,timestamp
                1,11,4.0,964982703
                1,12,0.5,964982704
                2,11,3.5,1260759144
                """);
        write("tags.csv", """
                userId,movieId,tag,timestamp
                2,11,"memory, dreams",1260759145
                3,12,"the ""Zone""\",1260759146
                """);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void filmsComeWithNamesYearsGenresAndIdsElsewhere() {
        var imported = take(folder);

        assertThat(imported.added()).isEqualTo(3);
        assertThat(imported.rejected().count()).isZero();
        var mirror = film("the-mirror");
        assertThat(mirror.facts().ids())
                .containsExactlyInAnyOrder(
                        new ExternalId("movielens", "11"),
                        new ExternalId("imdb", "tt0072443"),
                        new ExternalId("tmdb", "1396"));
        assertThat(film("stalker").facts().ids())
                .containsExactlyInAnyOrder(new ExternalId("movielens", "12"), new ExternalId("imdb", "tt0079944"));
        assertThat(texts("select name from catalog.title_name")).contains("Zerkalo");
        assertThat(texts("select name || ' ' || coalesce(year::text, '?') from catalog.title order by 1"))
                .containsExactly("Babylon ?", "Stalker 1979", "The Mirror 1975");
        assertThat(
                        texts(
                                "select genre.name from catalog.title_genre join catalog.genre on genre.id = genre_id order by 1"))
                .containsExactly("Drama", "Family", "Science Fiction");
    }

    @Test
    void ratingsAreCountedAndTheirRatersCannotSignIn() {
        var imported = take(folder);

        assertThat(imported.rows()).isEqualTo(10);
        assertThat(imported.ratings()).isEqualTo(new RatingsImported(3, 0, 0, 2, 0));
        assertThat(ingest.runs().getLast().ratings()).isEqualTo(3);
        assertThat(tally("The Mirror")).isEqualTo("0,0,0,0,0,0,1,1,0,0");
        assertThat(tally("Stalker")).isEqualTo("1,0,0,0,0,0,0,0,0,0");
        assertThat(texts("select handle || ' ' || kind from accounts.account order by 1"))
                .hasSize(3)
                .allSatisfy(account -> assertThat(account).matches("movielens-[0-9a-f]{8}-[123] imported"));
        assertThat(texts("select tag from audience.tag order by 1")).containsExactly("memory, dreams", "the \"Zone\"");
        assertThat(texts("select (extract(epoch from rated_at))::bigint::text from audience.rating order by 1"))
                .containsExactly("1260759144", "964982703", "964982704");
    }

    @Test
    void anArchiveTellsTheSameAsItsFolderAndTheSecondTimeNothingNew() throws IOException {
        take(folder);

        var again = take(zip());

        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.ratings()).isEqualTo(new RatingsImported(0, 0, 3, 0, 2));
        assertThat(tally("The Mirror")).isEqualTo("0,0,0,0,0,0,1,1,0,0");
        assertThat(texts("select handle from accounts.account")).hasSize(3);
    }

    @Test
    void theFirstUserOfOneDataSetIsNobodyOfAnother() throws IOException {
        take(folder);
        write("ratings.csv", "userId,movieId,rating,timestamp\n1,11,0.5,1147880044\n1,12,5.0,1147880045\n");

        var another = take(folder);

        assertThat(another.ratings()).isEqualTo(new RatingsImported(2, 0, 0, 2, 0));
        assertThat(tally("The Mirror")).isEqualTo("1,0,0,0,0,0,1,1,0,0");
        assertThat(tally("Stalker")).isEqualTo("1,0,0,0,0,0,0,0,0,1");
    }

    @Test
    void whoImportedASetBeforeSetsWereToldApartKeepsItsPeople() {
        take(folder);
        jdbc.sql("update accounts.account set handle = regexp_replace(handle, '-[0-9a-f]{8}-', '-')")
                .update();

        var again = take(folder);

        assertThat(again.ratings()).isEqualTo(new RatingsImported(0, 0, 3, 0, 2));
        assertThat(texts("select handle from accounts.account order by 1"))
                .containsExactly("movielens-1", "movielens-2", "movielens-3");
    }

    @Test
    void whatCannotBeUsedIsRejectedByFileAndLineAndTheRestGoesIn() throws IOException {
        write(
                "movies.csv",
                "movieId,title,genres\n11,Mirror (9999),Drama\n12,Stalker (1979),Drama\n13,Nobody (0000),Drama\n");
        write("links.csv", "movieId,imdbId,tmdbId\n11,tt0072443,1396\n12,79944,many\n99,114709,862\n");
        write("ratings.csv", """
                userId,movieId,rating,timestamp
                1,11,6.0,964982703
                1,11,0,964982703
                1,11,NaN,964982703
                1,11,4.0,yesterday
                1,11,4.0,99999999999
                1,99,4.0,964982703
                ,11,4.0,964982703
                1,11
                1,12,5.0,964982703
                """);

        var imported = take(folder);

        assertThat(imported.rejected().count()).isEqualTo(13);
        assertThat(texts("select name || ' ' || coalesce(year::text, '?') from catalog.title order by 1"))
                .containsExactly("Mirror ?", "Nobody ?", "Stalker 1979");
        assertThat(
                        texts(
                                "select source || ' ' || value from catalog.external_id where source <> 'movielens' order by 1"))
                .containsExactly("imdb tt0079944", "tmdb 1396");
        assertThat(Files.readString(folder.resolve("rejects.csv")))
                .contains("movies.csv,2,title,Mirror (9999),A year from 1870 to 2200 belongs here")
                .contains("movies.csv,4,title,Nobody (0000),A year from 1870 to 2200 belongs here")
                .contains("links.csv,2,imdbId,tt0072443,A whole number")
                .contains("links.csv,3,tmdbId,many,A whole number")
                .contains("links.csv,4,movieId,99,No film of this id is among the movies")
                .contains("ratings.csv,2,rating,6.0,A rating is 0.5 to 5 stars in steps of a half")
                .contains("ratings.csv,3,rating,0,")
                .contains("ratings.csv,4,rating,NaN,")
                .contains("ratings.csv,5,timestamp,yesterday,\"Seconds since 1970 belong here")
                .contains("ratings.csv,6,timestamp,99999999999,")
                .contains("ratings.csv,7,,99,No title is known by this id of movielens")
                .contains("ratings.csv,8,userId,,The id is missing")
                .contains("ratings.csv,9,,");
        assertThat(imported.ratings().added()).isEqualTo(1);
    }

    @Test
    void ofSeveralRatingsByOnePersonTheLastCounts() throws IOException {
        write("ratings.csv", "userId,movieId,rating,timestamp\n7,12,1.0,964982703\n7,12,5.0,964982703\n");

        assertThat(take(folder).ratings().added()).isEqualTo(1);
        assertThat(tally("Stalker")).isEqualTo("0,0,0,0,0,0,0,0,0,1");
    }

    @Test
    void aDryRunChangesNothing() {
        var imported = ingest.source(new MovielensOrder(folder), folder.resolve("rejects.csv"), true, ImportWatch.NONE);

        assertThat(imported.ratings().added()).isEqualTo(3);
        assertThat(texts("select name from catalog.title union all select handle from accounts.account"))
                .isEmpty();
    }

    @Test
    void anImportIsUndoneWithItsRatingsAndRaters() {
        var imported = take(folder);

        ingest.undo(imported.run());

        assertThat(texts("select name from catalog.title union all select handle from accounts.account"))
                .isEmpty();
    }

    @Test
    void anArchiveThatIsCutIsRefused() throws IOException {
        var whole = Files.readAllBytes(zip());
        var cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 100));

        assertThatThrownBy(() -> take(cut))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("cut.zip is no zip archive, or its end is missing; fetch the file again");
    }

    @Test
    void anArchiveWithDamageInsideSaysSo() throws IOException {
        var bytes = Files.readAllBytes(zip());
        for (var place = 60; place < 100; place++) {
            bytes[place] ^= 0x55;
        }
        var damaged = Files.write(folder.resolve("damaged.zip"), bytes);

        assertThatThrownBy(() -> take(damaged))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("movies.csv in")
                .hasMessageContaining("damaged");
    }

    @Test
    void aTableWithOtherColumnsIsRefusedBeforeAnythingIsChanged() throws IOException {
        write("ratings.csv", "user,movieId,stars,timestamp\n1,11,4,964982703\n");

        assertThatThrownBy(() -> take(folder))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("ratings.csv cannot be imported")
                .hasMessageContaining("lacks: userId")
                .hasMessageContaining("rating");
        assertThat(texts("select name from catalog.title")).isEmpty();
    }

    @Test
    void aPlaceWithoutTablesIsRefused() {
        assertThatThrownBy(() -> take(folder.resolve("nothing"))).hasMessageContaining("There is no file or folder");
        assertThatThrownBy(() -> take(Files.createDirectory(folder.resolve("empty"))))
                .hasMessageContaining("it should hold movies.csv, links.csv, ratings.csv, tags.csv");
    }

    @Test
    void dataSetsWithoutHeadersAreReadToo() throws IOException {
        var million = Files.createDirectory(folder.resolve("ml-1m"));
        Files.writeString(
                million.resolve("movies.dat"),
                "11::Mirror: A Film (1975)::Children's|Sci-Fi\n73::Misérables, Les (1995)::Drama\n12::Stalker (1979)\n",
                ISO_8859_1);
        Files.writeString(million.resolve("ratings.dat"), "1::11::5::978300760\n1::73::3.5::978300761\n");
        Files.writeString(million.resolve("users.dat"), "1::F::1::10::48067\n");

        var imported = take(million);

        assertThat(film("mirror-a-film").facts().genres())
                .extracting(genre -> genre.name())
                .containsExactly("Family", "Science Fiction");
        assertThat(film("les-miserables").facts().name()).isEqualTo("Les Misérables");
        assertThat(imported.ratings().added()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("rejects.csv")))
                .contains("movies.dat,3,,12\tStalker (1979),\"The row has 2 fields, the header has 3\"");
    }

    @Test
    void theFirstDataSetHasIdsOfItsOwn() throws IOException {
        take(folder);
        var first = Files.createDirectory(folder.resolve("ml-100k"));
        Files.writeString(
                first.resolve("u.item"),
                "11|Seven (Se7en) (1995)|01-Jan-1995||http://us.imdb.com/M/|0|0|0|0|0|0|1|0|0|0|0|0|0|0|0|0|1|0|0\n");
        Files.writeString(first.resolve("u.data"), "1\t11\t5\t881250949\n");

        take(first);

        assertThat(film("seven").facts().genres())
                .extracting(genre -> genre.name())
                .containsExactly("Crime", "Thriller");
        assertThat(texts("select handle from accounts.account order by 1"))
                .hasSize(4)
                .contains("movielens-100k-1");
    }

    private void write(String name, String table) throws IOException {
        Files.writeString(folder.resolve(name), table);
    }

    private Path zip() throws IOException {
        var archive = folder.resolve("ml-tiny.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var name : List.of("movies.csv", "links.csv", "ratings.csv", "tags.csv")) {
                zip.putNextEntry(new ZipEntry("ml-tiny/" + name));
                zip.write(Files.readAllBytes(folder.resolve(name)));
            }
        }
        return archive;
    }

    private SourceImported take(Path place) {
        return ingest.source(new MovielensOrder(place), folder.resolve("rejects.csv"), false, ImportWatch.NONE);
    }

    private Title film(String slug) {
        return ((Found.At) modules.door(Catalog.class).find(Section.MOVIES, new Slug(slug))).title();
    }

    private String tally(String name) {
        return jdbc.sql("""
                        select array_to_string(counts[1:10], ',')
                        from audience.tally join catalog.title on id = title_id where name = ?
                        """).param(name).query(String.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
