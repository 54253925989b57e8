package app.matinee.web.feed;

import app.matinee.accounts.Member;
import app.matinee.community.Notification;
import app.matinee.community.Notifications;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.feed.NotificationsView.Told;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows members what they were told; reading changes nothing, so that a page fetched ahead doesn't either. */
@Controller
class NotificationController {
    private static final int PAGE_SIZE = 40;

    private final Notifications notifications;
    private final Frames frames;

    NotificationController(Notifications notifications, Frames frames) {
        this.notifications = notifications;
        this.frames = frames;
    }

    @GetMapping("/notifications")
    ResponseEntity<byte[]> notifications(Member member, @RequestParam(required = false) @Nullable String page) {
        var found = notifications.page(member.id(), PageNumber.of(page, PAGE_SIZE));
        var query = Query.at("/notifications");
        return Pages.ok(new NotificationsView(
                frames.page("Notifications", "/notifications").notIndexed(),
                News.NOTIFICATIONS.links(),
                found.items().stream().map(NotificationController::told).toList(),
                PageNumbers.links(found, number -> query.with("page", number, 1).href()),
                found.items().isEmpty()
                        ? new EmptyView(
                                "Nothing yet",
                                "New followers, reviews by people you follow, and anyone who found a review of yours"
                                        + " helpful will appear here.",
                                List.of())
                        : null));
    }

    @PostMapping("/notifications/seen")
    ResponseEntity<byte[]> seen(Member member, HttpServletRequest request) {
        notifications.seen(member.id());
        return Answers.seeOther("/notifications", request, Notice.Said.ALL_READ);
    }

    private static Told told(Notification notification) {
        var title = notification.title();
        var day = notification.toldAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Told(
                FeedWords.profile(notification.by()),
                switch (notification.kind()) {
                    case FOLLOWER -> "is now following you.";
                    case HELPFUL -> "found your review helpful:";
                    case REVIEW -> "wrote a review:";
                },
                title == null
                        ? null
                        : new Link(
                                title.name() + (title.year() == null ? "" : " (" + title.year() + ")"), title.path()),
                Formats.date(day),
                day.toString(),
                notification.isNew());
    }
}
