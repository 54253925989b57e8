package app.matinee.web.feed;

import app.matinee.accounts.Member;
import app.matinee.community.Feed;
import app.matinee.community.FeedEntry;
import app.matinee.community.FeedPlace;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.wording.Frames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows members what those did whom they follow. */
@Controller
class FeedController {
    private static final int PAGE_SIZE = 40;

    private final Feed feed;
    private final FeedWords words;
    private final Frames frames;

    FeedController(Feed feed, FeedWords words, Frames frames) {
        this.feed = feed;
        this.words = words;
        this.frames = frames;
    }

    @GetMapping("/feed")
    ResponseEntity<byte[]> feed(Member member, @RequestParam(defaultValue = "") String after) {
        var page = feed.read(member.id(), FeedPlace.read(after).orElse(null), PAGE_SIZE);
        var next = page.next();
        return Pages.ok(new FeedView(
                frames.page("Feed", "/feed").notIndexed(),
                News.FEED.links(),
                words.entries(page.entries()),
                next == null ? null : "/feed?after=" + next.written(),
                empty(page.entries(), page.followed())));
    }

    private static @Nullable EmptyView empty(List<FeedEntry> entries, int followed) {
        if (!entries.isEmpty()) {
            return null;
        }
        return followed == 0
                ? new EmptyView(
                        "You are not following anyone yet",
                        "Find somebody whose reviews you like, open their profile from their name, and choose Follow.",
                        List.of(new Link("Movies at home", "/browse/movies-at-home")))
                : new EmptyView("Nothing yet", "The people you follow have not shared anything so far.", List.of());
    }
}
