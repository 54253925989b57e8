package app.matinee.web.profile;

import app.matinee.community.Nearness;
import app.matinee.community.Profiles;
import app.matinee.community.PublicProfile;
import app.matinee.community.Taste;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.component.Figure;
import app.matinee.web.component.FilterLink;
import app.matinee.web.layout.SiteChrome;
import app.matinee.web.visit.Visit;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Monogram;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds members as far as whoever looks may see them, and heads their pages. Costs a statement, signed in two. */
@Component
class ProfileHeads {
    private final Profiles profiles;
    private final Taste taste;
    private final Frames frames;

    ProfileHeads(Profiles profiles, Taste taste, Frames frames) {
        this.profiles = profiles;
        this.taste = taste;
        this.frames = frames;
    }

    /** Returns the member, or ends the request as if there were none when the part is not for whoever looks. */
    PublicProfile find(String handle, Tab tab) {
        var viewer = Visit.current().member();
        return profiles.find(handle, viewer == null ? null : viewer.id())
                .filter(profile -> profile.shows(tab.section))
                .orElseThrow(() -> new NotFoundException("member"));
    }

    /** Frames a page of a member; search engines are kept out of what not everybody sees. */
    SiteChrome chrome(PublicProfile profile, String title, String path) {
        var chrome = frames.page(title, path);
        return profile.privacy().shows(Tab.OVERVIEW.section, Nearness.STRANGER) ? chrome : chrome.notIndexed();
    }

    ProfileHead head(PublicProfile profile, Tab current) {
        var member = profile.member();
        return new ProfileHead(
                member.handle(),
                member.publicName(),
                Monogram.of(member.publicName()),
                "Member since "
                        + Formats.date(
                                profile.joinedAt().atOffset(ZoneOffset.UTC).toLocalDate()),
                match(profile),
                profile.isOwn(),
                profile.viewer() == Nearness.FOLLOWER,
                profile.follows(),
                profile.muted(),
                figures(profile),
                tabs(profile, current));
    }

    private @Nullable String match(PublicProfile profile) {
        var viewer = Visit.current().member();
        if (viewer == null || profile.isOwn() || !profile.shows(Tab.STATISTICS.section)) {
            return null;
        }
        return taste.between(viewer.id(), profile.member().id())
                .map(agreement -> "Taste match %d%%: you agree on %s of %s"
                        .formatted(
                                agreement.match(),
                                Formats.number(agreement.agreed()),
                                Formats.count(agreement.titles(), "title", "titles")))
                .orElse(null);
    }

    private static List<Figure> figures(PublicProfile profile) {
        return Stream.of(
                        profile.shows(Tab.RATINGS.section) ? figure(profile.ratings(), "rating", "ratings") : null,
                        profile.shows(Tab.REVIEWS.section) ? figure(profile.reviews(), "review", "reviews") : null,
                        figure(profile.followers(), "follower", "followers"),
                        figure(profile.following(), "following", "following"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Figure figure(int number, String one, String many) {
        return new Figure(Formats.number(number), number == 1 ? one : many);
    }

    private static List<FilterLink> tabs(PublicProfile profile, Tab current) {
        var path = "/user/" + profile.member().handle();
        return Arrays.stream(Tab.values())
                .filter(tab -> profile.shows(tab.section))
                .map(tab -> new FilterLink(tab.text, path + tab.path, tab == current, null))
                .toList();
    }
}
