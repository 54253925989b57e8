package app.matinee.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.discovery.Tile;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private final Modules modules;
    private final Search search;

    SearchTest(DataSource database) {
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "discovery");
        search = modules.door(Search.class);
    }

    @BeforeAll
    void someTitles() {
        modules.door(CatalogLoads.class)
                .load(
                        "cast",
                        Stream.of(
                                        Cast.cranes(),
                                        film("The Matrix", 1999),
                                        film("The Matrix Reloaded", 2003),
                                        film("Spider-Man", 2002),
                                        film("Schindler's List", 1993),
                                        film("Up", 2009),
                                        film("Upstream Color", 2013),
                                        film("Amélie", 2001),
                                        film("七人の侍", 1954),
                                        film("Cranes of the Harbour", 1990),
                                        Cast.series("twin", "Twin Peaks", 1990))
                                .iterator(),
                        false);
        modules.settle();
    }

    @AfterAll
    void close() {
        modules.close();
    }

    private static TitleDraft film(String name, int year) {
        return Cast.film(name, name, year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the cranes",
                "kranes are flyng",
                "летят журавли",
                "letyat zhuravli",
                "ЛЕТЯТ ЖУРАВЛИ",
                "letjat zhuravli",
                "cranes 1957",
                "kalatozov war",
                "that soviet film with the cranes",
                "when the cranes f",
                "thecranes are flying",
                "cra nes are flying",
                "carnes are flying"
            })
    void aFilmIsFoundFirstByWhateverPeopleRememberOfIt(String text) {
        assertThat(first(text)).isEqualTo("The Cranes Are Flying");
    }

    @ParameterizedTest
    @MethodSource
    void otherSpellingsFindTheSame(String text, String name) {
        assertThat(first(text)).isEqualTo(name);
    }

    private static Stream<Arguments> otherSpellingsFindTheSame() {
        return Stream.of(
                        List.of("spiderman", "Spider-Man"),
                        List.of("spider man", "Spider-Man"),
                        List.of("schindlers", "Schindler's List"),
                        List.of("schindler’s list", "Schindler's List"),
                        List.of("amelie", "Amélie"),
                        List.of("twni peaks", "Twin Peaks"),
                        List.of("侍", "七人の侍"),
                        List.of("七人", "七人の侍"),
                        List.of("амели", "Amélie"))
                .map(List::toArray)
                .map(Arguments::of);
    }

    @Test
    void aWholeNameComesBeforeOnesThatBeginWithIt() {
        assertThat(first("up")).isEqualTo("Up");
        assertThat(first("matrix")).isEqualTo("The Matrix");
        assertThat(first("the matrix")).isEqualTo("The Matrix");
    }

    @Test
    void slipsAreForgivenInLongWordsOnly() {
        assertThat(first("matrox")).isEqualTo("The Matrix");
        assertThat(first("mtaxrox")).isEmpty();
        assertThat(first("relouded")).isEqualTo("The Matrix Reloaded");
        assertThat(first("relauded")).isEqualTo("The Matrix Reloaded");
        assertThat(first("ap")).isEmpty();
    }

    @Test
    void peopleAreFoundByAnyOfTheirNamesAndTheirFilmsWithThem() {
        var answer = search.search(Question.of("kalatozov"));

        assertThat(answer.names())
                .contains(new Named(Named.Kind.PERSON, "Mikhail Kalatozov", "/person/mikhail-kalatozov", 1, null));
        assertThat(answer.titles()).extracting(Tile::name).containsExactly("The Cranes Are Flying");
    }

    @Test
    void whatWasMeantIsSaidOnlyIfItWasTypedOtherwise() {
        assertThat(search.search(Question.of("kranes are flyng")).meant()).isEqualTo("cranes are flying");
        assertThat(search.search(Question.of("cranes are flying")).meant()).isNull();
    }

    @Test
    void titlesAreCountedByKindYearAndGenreAndNarrowedByThem() {
        var all = search.search(Question.of("cranes"));
        assertThat(all.total()).isEqualTo(2);
        assertThat(all.counts())
                .containsEntry("kind", Map.of("movie", 2))
                .containsEntry("genre", Map.of("romance", 1, "drama", 1, "war", 1));
        assertThat(all.counts().get("year")).containsEntry("1950s", 1).containsEntry("1990s", 1);

        var old = search.search(new Question("cranes", Map.of("year", Set.of("1950s"))));
        assertThat(old.titles()).extracting(Tile::name).containsExactly("The Cranes Are Flying");
        assertThat(old.counts().get("year")).containsEntry("1990s", 1);
    }

    @Test
    void suggestionsCompleteTheLastWord() {
        assertThat(search.suggest("the cra", 5))
                .first()
                .extracting(
                        suggestion -> ((Suggestion.OfTitle) suggestion).tile().name())
                .isEqualTo("The Cranes Are Flying");
        assertThat(search.suggest("mikhail kal", 5))
                .first()
                .isEqualTo(new Suggestion.OfName(
                        new Named(Named.Kind.PERSON, "Mikhail Kalatozov", "/person/mikhail-kalatozov", 1, null)));
    }

    @ParameterizedTest
    @MethodSource
    void whateverIsTypedIsOnlyText(String text) {
        assertThat(search.suggest(text, 10)).hasSizeLessThanOrEqualTo(10);
        assertThat(search.search(Question.of(text)).titles()).hasSizeLessThan(100);
    }

    private static Stream<String> whateverIsTypedIsOnlyText() {
        return Stream.of(
                "",
                "   ",
                "*",
                "?*?",
                "AND OR NOT",
                "\"(\"",
                "name:[* TO *]",
                "cranes~9^100",
                "/.*.*.*(a+)+$/",
                "'; drop table catalog.title; --",
                "% _ \\",
                "🎬🎬🎬",
                "אחי הקטן مرحبا",
                "\u202ecranes",
                "\u0000\uffff\ud800",
                "a ".repeat(5000),
                "a".repeat(10_000),
                "𒀀".repeat(10_000),
                "летят ".repeat(1_700),
                "ﷺ".repeat(10_000));
    }

    private String first(String text) {
        return search.search(Question.of(text)).titles().stream()
                .map(Tile::name)
                .findFirst()
                .orElse("");
    }
}
