package app.matinee.discovery.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.discovery.search.Question;
import app.matinee.discovery.search.Search;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SearchIndexTest {
    private final DataSource database;
    private final JdbcClient jdbc;

    @TempDir
    private Path folder;

    SearchIndexTest(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    /** A node with an index of its own. */
    private Modules node(String name) {
        return Modules.over(
                database, Clock.systemUTC(), Map.of("data", folder.resolve(name).toString()), "catalog", "discovery");
    }

    @BeforeEach
    void theCranes() {
        jdbc.sql("truncate catalog.title, catalog.person cascade").update();
        try (var node = node("first")) {
            load(node, Cast.cranes(), Cast.film("other", "Other Birds", 1990));
            node.settle();
        }
    }

    @Test
    void aChangedNameIsFoundOnEveryNodeAndTheOldOneIsNot() {
        try (var one = node("one");
                var other = node("other")) {
            follow(one);
            follow(other);
            assertThat(found(one, "other birds")).containsExactly("Other Birds");

            load(one, Cast.film("other", "Quiet Storks", 1990));
            one.door(Discovery.class).catchUp();
            follow(other);

            for (var node : List.of(one, other)) {
                assertThat(found(node, "quiet storks")).containsExactly("Quiet Storks");
                assertThat(found(node, "other birds")).isEmpty();
            }
        }
    }

    @Test
    void aTitleThatIsGoneIsFoundNoMore() {
        try (var node = node("one")) {
            follow(node);
            jdbc.sql(
                            "delete from catalog.title_slug where title_id in (select id from catalog.title where name = 'Other Birds')")
                    .update();
            jdbc.sql("insert into discovery.tile_due select id from catalog.title where name = 'Other Birds'")
                    .update();
            node.door(Discovery.class).catchUp();

            assertThat(found(node, "other birds")).isEmpty();
            assertThat(found(node, "cranes")).containsExactly("The Cranes Are Flying");
        }
    }

    @Test
    void anIndexGoesOnWhereItWasLeft() {
        try (var node = node("one")) {
            follow(node);
        }
        try (var node = node("one")) {
            load(node, Cast.film("third", "Third Swan", 1991));
            node.door(Discovery.class).catchUp();
            follow(node);

            assertThat(found(node, "third swan")).containsExactly("Third Swan");
            assertThat(found(node, "cranes")).containsExactly("The Cranes Are Flying");
        }
    }

    @Test
    void filesCutShortAreMadeAnew() throws IOException {
        try (var node = node("one")) {
            follow(node);
        }
        try (var files = Files.list(folder.resolve("one/index"))) {
            for (var file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                try (var open = new RandomAccessFile(file.toFile(), "rw")) {
                    open.setLength(open.length() / 2);
                }
            }
        }
        try (var node = node("one")) {
            follow(node);
            assertThat(found(node, "cranes")).containsExactly("The Cranes Are Flying");
        }
    }

    @Test
    void anIndexOfAnotherDatabaseIsMadeAnew() {
        try (var node = node("one")) {
            follow(node);
        }
        // Unseen by any follower, as in a database that was brought back from a backup.
        jdbc.sql("update discovery.tile set name = 'Storks' where name = 'Other Birds'")
                .update();
        jdbc.sql("update discovery.edition set id = gen_random_uuid()").update();
        try (var node = node("one")) {
            follow(node);
            assertThat(found(node, "storks")).containsExactly("Storks");
        }
    }

    @Test
    void aReaderOfTheOldIndexSeesItWhileANewOneIsBuilt() {
        try (var node = node("one")) {
            follow(node);
            var index = node.door(SearchIndex.class);
            int found = index.read(view -> {
                node.door(Discovery.class).reindex();
                return view.searcher().getIndexReader().numDocs();
            });

            assertThat(found).isPositive();
            assertThat(found(node, "cranes")).containsExactly("The Cranes Are Flying");
        }
    }

    private static void follow(Modules node) {
        node.door(SearchIndex.class).catchUp();
    }

    private static List<String> found(Modules node, String text) {
        return node.door(Search.class).search(Question.of(text)).titles().stream()
                .map(Tile::name)
                .toList();
    }

    private static void load(Modules node, TitleDraft... drafts) {
        node.door(CatalogLoads.class).load("cast", List.of(drafts).iterator(), false);
    }
}
