package app.matinee.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.NamedInterface;

class VisibilityTest {

    /**
     * The public types that other modules call; whatever else is public only says something. Another one is a
     * decision, so it is written down here.
     */
    private static final List<String> DOORS = List.of(
            "accounts.Accounts",
            "accounts.Bell",
            "accounts.Blocks",
            "accounts.EmailChange",
            "accounts.Joining",
            "accounts.Leaving",
            "accounts.Passkeys",
            "accounts.PasswordChange",
            "accounts.PersonalData",
            "accounts.Providers",
            "accounts.SecondFactor",
            "accounts.Sessions",
            "accounts.SignIn",
            "accounts.Wishes",
            "audience.Audience",
            "audience.AudienceReviews",
            "audience.BroughtRatings",
            "audience.BroughtReviews",
            "audience.RatingDeliveries",
            "catalog.Catalog",
            "catalog.CatalogLoads",
            "catalog.ImportRuns",
            "catalog.Merges",
            "catalog.Questions",
            "catalog.Recognition",
            "catalog.TitleBatch",
            "catalog.TitleUse",
            "catalog.pictures.Pictures",
            "cli.MatineeCommand",
            "community.Digests",
            "community.Feed",
            "community.Following",
            "community.History",
            "community.Notifications",
            "community.Profiles",
            "community.Statistics",
            "community.Taste",
            "criticism.Criticism",
            "criticism.ReviewDeliveries",
            "discovery.Discovery",
            "discovery.browse.Browse",
            "discovery.chart.Charts",
            "discovery.guide.Guides",
            "discovery.popularity.Demand",
            "discovery.search.Search",
            "discovery.likeness.ForYou",
            "discovery.likeness.Likenesses",
            "ingest.ImportWatch",
            "ingest.Ingest",
            "ingest.member.Belongings",
            "ingest.member.Takeout",
            "lists.Diary",
            "lists.ListItems",
            "lists.Lists",
            "lists.Watchlist",
            "moderation.Moderation",
            "platform.changes.ChangeLog",
            "platform.config.Settings",
            "platform.db.Database",
            "platform.db.ServeLock",
            "platform.files.Blobs",
            "platform.html.Assets",
            "platform.html.Html",
            "platform.html.Page",
            "platform.html.Pages",
            "platform.http.GuardedClient",
            "platform.http.Limits",
            "platform.images.Images",
            "platform.jobs.Schedule",
            "platform.mail.Mail",
            "platform.text.SlugMaker",
            "scoring.Bands",
            "scoring.LargestRemainder",
            "scoring.OutletHistory",
            "scoring.ScoringRules",
            "scoring.ShrunkMean",
            "scoring.SuggestionRule",
            "scoring.UnusualActivityDetector");

    @Test
    void whatAModuleShowsIsADoorOrAValue() {
        Stream<String> shown = topLevelTypes()
                .filter(VisibilityTest::isPublic)
                .filter(VisibilityTest::isSeenByOtherModules)
                .filter(type -> !isValue(type))
                .map(type -> type.getName().substring(OurCode.ROOT.length() + 1));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(DOORS);
    }

    private static Stream<JavaClass> topLevelTypes() {
        return OurCode.WRITTEN.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .sorted(Comparator.comparing(HasName::getName));
    }

    private static boolean isSeenByOtherModules(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(OurCode.ROOT + "." + ModuleMap.moduleOf(type).orElse(""))
                || type.getPackage().isAnnotatedWith(NamedInterface.class);
    }

    private static boolean isValue(JavaClass type) {
        Class<?> reflected = type.reflect();
        return reflected.isRecord()
                || reflected.isEnum()
                || reflected.isAnnotation()
                || reflected.isSealed()
                || Throwable.class.isAssignableFrom(reflected);
    }

    @AfterAll
    static void tellHowMuchIsHidden() {
        long all = topLevelTypes().count();
        long hidden = topLevelTypes().filter(type -> !isPublic(type)).count();
        System.out.printf("%d of %d types are package-private (%d%%)%n", hidden, all, 100 * hidden / all);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(PUBLIC);
    }
}
