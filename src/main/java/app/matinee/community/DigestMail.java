package app.matinee.community;

import app.matinee.platform.config.BrandSettings;
import app.matinee.platform.config.SiteSettings;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words the mail that sums up what waits for a member. */
@Component
class DigestMail {
    private final String origin;
    private final String site;

    DigestMail(SiteSettings site, BrandSettings brand) {
        this.origin = site.origin();
        this.site = brand.name();
    }

    Letter write(DigestStore.Due due, List<Notification> news, int deeds) {
        var end = origin + "/digest/" + due.link();
        return new Letter(
                "Your %s update · %s".formatted(due.rhythm().word(), site),
                """
                Hello %s,

                %s%s
                You get this e-mail because you asked for it. To stop it, without signing in: %s
                """.formatted(due.name(), news(news), deeds(deeds), end),
                URI.create(end));
    }

    private String news(List<Notification> news) {
        return news.isEmpty()
                ? ""
                : news.stream().map(this::line).collect(Collectors.joining("\n", "", "\n\n")) + "See them all: "
                        + origin + "/notifications\n\n";
    }

    private String line(Notification news) {
        var by = news.by().publicName();
        var title = news.title();
        var name = title == null ? "" : title.name();
        return switch (news.kind()) {
            case FOLLOWER -> "- " + by + " is now following you.";
            case HELPFUL -> "- " + by + " found your review of " + name + " helpful.";
            case REVIEW -> "- " + by + " reviewed " + name + ".";
        };
    }

    private String deeds(int deeds) {
        return deeds == 0
                ? ""
                : "People you follow have done %d %s: %s%n%n"
                        .formatted(deeds, deeds == 1 ? "thing" : "things", origin + "/feed");
    }

    record Letter(String subject, String text, URI end) {}
}
