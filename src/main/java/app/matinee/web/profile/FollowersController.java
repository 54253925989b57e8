package app.matinee.web.profile;

import app.matinee.accounts.Member;
import app.matinee.community.Following;
import app.matinee.community.PublicProfile;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.profile.FollowersView.MemberLine;
import app.matinee.web.wording.Monogram;
import app.matinee.web.wording.PageNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who follows whom. */
@Controller
class FollowersController {
    private static final int PAGE_SIZE = 60;

    private final ProfileHeads heads;
    private final Following following;

    FollowersController(ProfileHeads heads, Following following) {
        this.heads = heads;
        this.following = following;
    }

    @GetMapping("/user/{handle}/followers")
    ResponseEntity<byte[]> followers(
            @PathVariable String handle, @RequestParam(required = false) @Nullable String page) {
        var profile = heads.find(handle, Tab.FOLLOWERS);
        return page(profile, Tab.FOLLOWERS, following.followers(profile, PageNumber.of(page, PAGE_SIZE)));
    }

    @GetMapping("/user/{handle}/following")
    ResponseEntity<byte[]> following(
            @PathVariable String handle, @RequestParam(required = false) @Nullable String page) {
        var profile = heads.find(handle, Tab.FOLLOWING);
        return page(profile, Tab.FOLLOWING, following.following(profile, PageNumber.of(page, PAGE_SIZE)));
    }

    private ResponseEntity<byte[]> page(PublicProfile profile, Tab tab, Page<Member> members) {
        var query = Query.at("/user/" + profile.member().handle() + tab.path);
        return Pages.ok(new FollowersView(
                heads.chrome(profile, tab.text + ": " + profile.member().publicName(), query.href())
                        .notIndexed(),
                heads.head(profile, tab),
                tab.text,
                profile.isOwn() && tab == Tab.FOLLOWERS,
                members.items().stream()
                        .map(member ->
                                new MemberLine(member.handle(), member.publicName(), Monogram.of(member.publicName())))
                        .toList(),
                PageNumbers.links(
                        members, number -> query.with("page", number, 1).href()),
                members.items().isEmpty()
                        ? new EmptyView("Nobody yet", "Members with a private profile are not listed.", List.of())
                        : null));
    }
}
