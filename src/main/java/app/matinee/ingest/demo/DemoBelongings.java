package app.matinee.ingest.demo;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Member;
import app.matinee.accounts.Profile;
import app.matinee.audience.DeliveredRating;
import app.matinee.audience.RatingDeliveries;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.DemoSignIn;
import app.matinee.lists.Diary;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListItem;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.lists.ViewingDraft;
import app.matinee.lists.Watchlist;
import app.matinee.lists.WatchlistEntry;
import app.matinee.scoring.Stars;
import app.matinee.values.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the demo's members what members keep: some of them public lists, and the one as whom most people sign in a year of
 * watching, so that suggestions, statistics and diary have something to show.
 */
@Component
class DemoBelongings {
    private static final String DIARIST = DemoSignIn.ALL.getFirst().email();
    private static final LocalTime EVENING = LocalTime.of(22, 30);

    private final CatalogLoads catalogLoads;
    private final Accounts accounts;
    private final RatingDeliveries ratings;
    private final Lists lists;
    private final Watchlist watchlist;
    private final Diary diary;
    private final Clock clock;

    DemoBelongings(
            CatalogLoads catalogLoads,
            Accounts accounts,
            RatingDeliveries ratings,
            Lists lists,
            Watchlist watchlist,
            Diary diary,
            Clock clock) {
        this.catalogLoads = catalogLoads;
        this.accounts = accounts;
        this.ratings = ratings;
        this.lists = lists;
        this.watchlist = watchlist;
        this.diary = diary;
        this.clock = clock;
    }

    /** Tells whether all of it was given before, by a list of somebody who cannot sign in and so never deletes it. */
    boolean areGiven() {
        var owner = account(text(DemoFiles.rows("lists.csv").getFirst(), "owner"));
        return !lists.publicOf(owner, new Page.Request(1, 1)).items().isEmpty();
    }

    /** Gives all of it at once. */
    @Transactional
    void give() {
        var titles = catalogLoads.namedBy(DemoCatalogue.SOURCE);
        giveLists(titles);
        giveDiary(account(DIARIST), titles);
    }

    private void giveLists(Map<String, TitleId> titles) {
        var listed = DemoFiles.rows("listed.csv");
        for (var list : DemoFiles.rows("lists.csv")) {
            var draft = new ListDraft(
                    text(list, "name"),
                    text(list, "description"),
                    text(list, "ranked").equals("yes"),
                    ListPrivacy.PUBLIC);
            var items = listed.stream()
                    .filter(item -> text(item, "list").equals(text(list, "list")))
                    .map(item -> new ListItem(title(item, titles), text(item, "note"), clock.instant()))
                    .toList();
            lists.make(account(text(list, "owner")), draft, items);
        }
    }

    private void giveDiary(AccountId member, Map<String, TitleId> titles) {
        var entries = DemoFiles.rows("diary.csv");
        diary.log(
                member,
                entries.stream()
                        .map(entry -> new ViewingDraft(
                                title(entry, titles),
                                day(entry),
                                text(entry, "again").equals("yes"),
                                stars(entry),
                                text(entry, "note"),
                                tags(entry)))
                        .toList());
        ratings.deliver(
                entries.stream()
                        .map(entry -> new DeliveredRating(
                                member,
                                title(entry, titles),
                                stars(entry),
                                false,
                                day(entry).atTime(EVENING).toInstant(ZoneOffset.UTC),
                                null,
                                false))
                        .iterator(),
                null);
        watchlist.add(
                member,
                DemoFiles.lines("watchlist.txt").stream()
                        .map(id -> new WatchlistEntry(Objects.requireNonNull(titles.get(id), id), clock.instant()))
                        .toList());
    }

    /** Finds a member by e-mail address, or by handle. */
    private AccountId account(String who) {
        var member = who.contains("@") ? accounts.profile(who).map(Profile::member) : accounts.member(who);
        return member.map(Member::id).orElseThrow(() -> new IllegalStateException("The demo has no member " + who));
    }

    private static TitleId title(Map<String, String> row, Map<String, TitleId> titles) {
        return Objects.requireNonNull(titles.get(text(row, "title")), text(row, "title"));
    }

    private LocalDate day(Map<String, String> entry) {
        return LocalDate.now(clock).minusDays(Long.parseLong(text(entry, "days_ago")));
    }

    private static Stars stars(Map<String, String> entry) {
        return Stars.parse(text(entry, "stars"));
    }

    private static List<String> tags(Map<String, String> entry) {
        return Stream.of(text(entry, "tags").split("\\|", -1))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
