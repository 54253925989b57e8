package app.matinee.ingest.member;

import static app.matinee.ingest.member.Uploads.read;
import static app.matinee.ingest.member.Uploads.readZip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherExportsTest {
    private static final String IMDB_2017 =
            "\"position\",\"const\",\"created\",\"modified\",\"description\",\"Title\",\"Title type\",\"Directors\","
                    + "\"You rated\",\"IMDb Rating\",\"Runtime (mins)\",\"Year\",\"Genres\",\"Num. Votes\","
                    + "\"Release Date (month/day/year)\",\"URL\"\n";
    private static final String IMDB_2021 = "Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,"
            + "Runtime (mins),Year,Genres,Num Votes,Release Date,Directors\n";
    private static final String IMDB_NOW = "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,"
            + "IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors\n";
    private static final String IMDB_LIST = "Position,Const,Created,Modified,Description,Title,Original Title,URL,"
            + "Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated\n";

    @Test
    void imdbOf2017DatesRatingsByWhenTheyWereListed() {
        var gathered = read(
                "ratings.csv",
                IMDB_2017 + "\"1\",\"tt0050634\",\"Sun Jan 29 00:00:00 2017\",\"\",\"\",\"The Cranes Are Flying\","
                        + "\"Feature Film\",\"Mikhail Kalatozov\",\"9\",\"8.3\",\"95\",\"1957\",\"drama\",\"9\","
                        + "\"1957-10-12\",\"http://www.imdb.com/title/tt0050634/\"\n");

        assertThat(gathered.sites()).containsExactly(Site.IMDB);
        assertThat(gathered.said()).singleElement().satisfies(said -> {
            assertThat(((Said.Rating) said).stars()).hasToString("4.5");
            assertThat(((Said.Rating) said).at()).isEqualTo(Instant.parse("2017-01-29T00:00:00Z"));
            assertThat(said.title().ids()).containsExactly(new ExternalId("imdb", "tt0050634"));
            assertThat(said.title().kind()).isEqualTo(TitleKind.MOVIE);
        });
    }

    @Test
    void imdbOf2021IsInLatin1() {
        var gathered = read(
                "ratings.csv",
                IMDB_2021 + "tt0211915,8,2021-01-02,Amélie Poulain,https://www.imdb.com/title/tt0211915/,movie,8.3,122,"
                        + "2001,\"Comedy, Romance\",700000,2001-04-25,Jean-Pierre Jeunet\n",
                ISO_8859_1);

        assertThat(gathered.said().getFirst().title().names()).containsExactly("Amélie Poulain");
    }

    @ParameterizedTest
    @CsvSource({
        "Movie, 3/9/2024, MOVIE",
        "TV Series, 2024-03-09, SERIES",
        "TV Mini Series, 2024-03-09, SERIES",
        "TV Episode, 03/09/2024, EPISODE",
        "Short, 2024-03-09, MOVIE"
    })
    void imdbOfTodayTellsOriginalTitlesAndTypesInWords(String type, String date, TitleKind kind) {
        var gathered = read(
                "0b1c2d3e.csv",
                IMDB_NOW
                        + "tt0050634,9,%s,The Cranes Are Flying,Letyat zhuravli,https://www.imdb.com/title/tt0050634,%s,"
                                .formatted(date, type)
                        + "8.3,95,1957,\"Drama\",90,1957-10-12,Mikhail Kalatozov\n");

        assertThat(gathered.said()).singleElement().satisfies(said -> {
            assertThat(((Said.Rating) said).at()).isEqualTo(Instant.parse("2024-03-09T00:00:00Z"));
            assertThat(said.title().kind()).isEqualTo(kind);
        });
    }

    @Test
    void imdbsWatchlistIsOneAndItsListsAreLists() {
        var row = "1,tt0050634,2020-01-01,2020-01-01,Of all,The Cranes Are Flying,Letyat zhuravli,"
                + "https://www.imdb.com/title/tt0050634,Movie,8.3,95,1957,Drama,90,1957-10-12,M. K.,8,2020-02-02\n";
        var gathered = readZip(Map.of("WATCHLIST.csv", IMDB_LIST + row, "Best of war.csv", IMDB_LIST + row));

        assertThat(gathered.said())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(Said.Rating.class, Said.Wish.class, Said.Rating.class, Said.Entry.class);
        assertThat(gathered.lists().values())
                .singleElement()
                .satisfies(list -> assertThat(list.name()).isEqualTo("best of war"));
    }

    @Test
    void aGameIsNoFilm() {
        var gathered = read(
                "ratings.csv",
                IMDB_NOW + "tt0000001,9,2024-01-01,Chess,,https://x,Video Game,8.3,,1957,,90,1957-10-12,\n");

        assertThat(gathered.said()).isEmpty();
        assertThat(gathered.rejected().getFirst().row().reason()).contains("films");
    }

    @Test
    void tmdbsPointsAreHalfStarsAndPartsHaveIdsOfTheirOwn() {
        var gathered = read("ratings.csv", """
                TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated
                11,tt0076759,movie,A Film,1977-05-25T00:00:00Z,,,8.2,7.5,2023-01-07T16:35:52Z
                63056,tt1480055,tv,A Series S1E2,2011-04-17T00:00:00Z,1,2,8.2,0.5,2023-01-07T16:35:52Z
                """);

        assertThat(gathered.sites()).containsExactly(Site.TMDB);
        assertThat(gathered.said())
                .extracting(
                        said -> ((Said.Rating) said).stars().halves(),
                        said -> said.title().kind(),
                        said -> said.title().ids().getFirst())
                .containsExactly(
                        tuple(8, TitleKind.MOVIE, new ExternalId("tmdb", "11")),
                        tuple(1, TitleKind.EPISODE, new ExternalId("tmdb-episode", "63056")));
    }

    @Test
    void traktsAnswersAreKnownByWhatTheySay() {
        var movie =
                "\"movie\":{\"title\":\"Ran\",\"year\":1985,\"ids\":{\"trakt\":1,\"imdb\":\"tt0089881\",\"tmdb\":11645}}";
        var show = "\"show\":{\"title\":\"A Series\",\"year\":2011,\"ids\":{\"tmdb\":1399}}";
        var gathered = readZip(Map.of(
                "ratings-movies.json",
                        "[{\"rated_at\":\"2024-03-07T19:37:27.000Z\",\"rating\":8,\"type\":\"movie\"," + movie + "}]",
                "watched-history-1.json",
                        "[{\"watched_at\":\"2024-03-07T19:37:27.000Z\",\"action\":\"watch\",\"type\":\"episode\","
                                + "\"episode\":{\"season\":1,\"number\":2,\"ids\":{}}," + show + "}]",
                "lists-watchlist.json",
                        "[{\"rank\":1,\"listed_at\":\"2024-03-07T19:37:27.000Z\",\"type\":\"movie\"," + movie + "}]",
                "lists-list-5-my-war.json",
                        "[{\"rank\":3,\"listed_at\":\"2024-03-07T19:37:27.000Z\",\"notes\":\"so\",\"type\":\"movie\","
                                + movie + "}]",
                "lists-lists.json",
                        "[{\"name\":\"My War\",\"description\":\"d\",\"ids\":{\"trakt\":5,\"slug\":\"my-war\"}}]",
                "comments-movies.json",
                        "[{\"type\":\"movie\"," + movie + ",\"comment\":{\"comment\":\"Grand\",\"spoiler\":true,"
                                + "\"created_at\":\"2024-03-07T19:37:27.000Z\"}}]",
                "watched-shows.json",
                        "[{\"plays\":2,\"last_watched_at\":\"2024-09-10T13:52:56.000Z\"," + show
                                + ",\"seasons\":[{\"number\":1,\"episodes\":[{\"number\":2,\"plays\":2,"
                                + "\"last_watched_at\":\"2024-09-10T13:52:56.000Z\"}]}]}]",
                "user-profile.json", "{\"username\":\"me\",\"vip\":false,\"ids\":{\"slug\":\"me\"}}"));

        assertThat(gathered.sites()).containsExactly(Site.TRAKT);
        assertThat(gathered.rejected()).isEmpty();
        assertThat(gathered.said())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(
                        Said.Rating.class,
                        Said.Viewing.class,
                        Said.Wish.class,
                        Said.Entry.class,
                        Said.Review.class,
                        Said.Viewing.class);
        assertThat(gathered.lists().values())
                .singleElement()
                .satisfies(list -> assertThat(list.name()).isEqualToIgnoringCase("my war"));
    }

    @Test
    void traktsTablesAreReadToo() {
        var gathered = read("history.csv", """
                imdb_id,tmdb_id,type,watched_at,watchlisted_at,rating,rated_at
                tt0089881,11645,movie,2024-03-07T19:37:27Z,,9,2024-03-08T19:37:27Z
                tt0050634,,movie,,2024-03-07T19:37:27Z,,
                """);

        assertThat(gathered.said())
                .extracting(Object::getClass)
                .containsExactly(Said.Rating.class, Said.Viewing.class, Said.Wish.class);
    }

    @Test
    void inTraktsOwnTablesTheIdsOfAnEpisodeStandBesideThoseOfItsSeries() {
        var gathered = read("ratings.csv", """
                rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,tvdb_id,url,released,season_number,episode_number,episode_title,episode_released,episode_trakt_rating,episode_trakt_id,episode_imdb_id,episode_tmdb_id,episode_tvdb_id,genres,rating
                2021-03-22T06:33:24.000Z,episode,A Series,2008,8.1,41,tt0000041,4194,8,https://x,2008-01-20,7,2,A Part,2020-04-10,7.9,25,tt0000042,2201,76,animation,9
                2021-03-22T06:33:24.000Z,season,A Series,2008,8.1,41,tt0000041,4194,8,https://x,2008-01-20,7,,,,,,,,,animation,8
                2018-08-24T12:06:07Z,show,A Series,2008,8.1,41,tt0000041,4194,8,https://x,2008-01-20,,,,,,,,,,animation,8
                """);

        var series = List.of(new ExternalId("tmdb-tv", "4194"), new ExternalId("imdb", "tt0000041"));
        assertThat(gathered.rejected()).isEmpty();
        assertThat(gathered.said())
                .extracting(said -> said.title().kind(), said -> said.title().ids())
                .containsExactly(
                        tuple(
                                TitleKind.EPISODE,
                                List.of(new ExternalId("tmdb-episode", "2201"), new ExternalId("imdb", "tt0000042"))),
                        tuple(TitleKind.SEASON, List.of()),
                        tuple(TitleKind.SERIES, series));
    }

    @Test
    void yamtrackTellsFilmsAndPartsFromBooksAndGames() {
        var gathered = read("yamtrack.csv", """
                "media_id","source","media_type","title","image","season_number","episode_number","score","progress","status","repeats","start_date","end_date","notes","watch_date"
                "10494","tmdb","movie","A Film","","","","9.0","1","Completed","0","","2024-02-09","",""
                "1668","tmdb","episode","A Series","","1","24","","","","0","","","","2024-02-09"
                "1668","tmdb","season","","","1","","8.0","24","Completed","0","2024-02-09","2024-02-09","",""
                "1669","tmdb","tv","Another","","","","","","Planning","0","","","",""
                "19562","igdb","game","A Game","","","","","3h","Completed","0","","2024-02-09","",""
                """);

        assertThat(gathered.sites()).containsExactly(Site.YAMTRACK);
        assertThat(gathered.said())
                .extracting(Object::getClass)
                .containsExactly(
                        Said.Rating.class, Said.Viewing.class, Said.Viewing.class, Said.Rating.class, Said.Wish.class);
        assertThat(((Said.Viewing) gathered.said().get(1)).day()).isEqualTo(LocalDate.of(2024, 2, 9));
        assertThat(gathered.said().get(2).title().ids()).isEqualTo(List.of());
        assertThat(gathered.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.row().line()).isEqualTo(6));
    }
}
