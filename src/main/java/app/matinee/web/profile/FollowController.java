package app.matinee.web.profile;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Member;
import app.matinee.catalog.TitleId;
import app.matinee.community.Following;
import app.matinee.community.History;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.LocalPath;
import app.matinee.web.visit.Notice;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes the buttons of a profile. Each answers with a page that says what was done, and offers to undo it. What takes
 * something back answers alike whether or not there is such a member: nobody learns that way of a hidden profile.
 */
@Controller
class FollowController {
    private static final String HANDLE = "[a-z0-9][a-z0-9-]{0,63}";

    private final ProfileHeads heads;
    private final Accounts accounts;
    private final Following following;
    private final History history;

    FollowController(ProfileHeads heads, Accounts accounts, Following following, History history) {
        this.heads = heads;
        this.accounts = accounts;
        this.following = following;
        this.history = history;
    }

    @PostMapping("/user/{handle:" + HANDLE + "}/follow")
    ResponseEntity<byte[]> follow(Member member, @PathVariable String handle, HttpServletRequest request) {
        var other = heads.find(handle, Tab.OVERVIEW).member();
        return following.follow(member.id(), other.id())
                ? answer(handle, request, Notice.Said.FOLLOWED, "unfollow")
                : Answers.seeOther(path(handle), request, Notice.Said.NOT_FOLLOWED);
    }

    @PostMapping("/user/{handle:" + HANDLE + "}/unfollow")
    ResponseEntity<byte[]> unfollow(Member member, @PathVariable String handle, HttpServletRequest request) {
        accounts.member(handle).ifPresent(other -> following.unfollow(member.id(), other.id()));
        return answer(handle, request, Notice.Said.UNFOLLOWED, "follow");
    }

    @PostMapping("/user/{handle:" + HANDLE + "}/remove-follower")
    ResponseEntity<byte[]> removeFollower(Member member, @PathVariable String handle, HttpServletRequest request) {
        accounts.member(handle).ifPresent(other -> following.unfollow(other.id(), member.id()));
        return Answers.seeOther(path(member.handle()) + Tab.FOLLOWERS.path, request, Notice.Said.FOLLOWER_REMOVED);
    }

    @PostMapping("/user/{handle:" + HANDLE + "}/mute")
    ResponseEntity<byte[]> mute(Member member, @PathVariable String handle, HttpServletRequest request) {
        var other = heads.find(handle, Tab.OVERVIEW).member();
        following.mute(member.id(), other.id());
        return answer(handle, request, Notice.Said.MUTED, "unmute");
    }

    @PostMapping("/user/{handle:" + HANDLE + "}/unmute")
    ResponseEntity<byte[]> unmute(Member member, @PathVariable String handle, HttpServletRequest request) {
        accounts.member(handle).ifPresent(other -> following.unmute(member.id(), other.id()));
        return answer(handle, request, Notice.Said.UNMUTED, "mute");
    }

    @PostMapping("/user/{handle:" + HANDLE + "}/block")
    ResponseEntity<byte[]> block(Member member, @PathVariable String handle, HttpServletRequest request) {
        var other = heads.find(handle, Tab.OVERVIEW).member();
        following.block(member.id(), other.id());
        // Not to the profile: it is gone for whoever blocked it.
        return Answers.seeOther("/account/privacy", request, Notice.Said.BLOCKED, path(handle) + "/unblock");
    }

    @PostMapping("/user/{handle:" + HANDLE + "}/unblock")
    ResponseEntity<byte[]> unblock(Member member, @PathVariable String handle, HttpServletRequest request) {
        accounts.member(handle).ifPresent(other -> following.unblock(member.id(), other.id()));
        return Answers.seeOther("/account/privacy", request, Notice.Said.UNBLOCKED);
    }

    @PostMapping("/account/kept")
    ResponseEntity<byte[]> keep(
            Member member,
            @RequestParam long title,
            @RequestParam boolean kept,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request) {
        history.keep(member.id(), new TitleId(title), kept);
        return Answers.seeOther(
                LocalPath.or(back, path(member.handle()) + Tab.RATINGS.path),
                request,
                kept ? Notice.Said.KEPT : Notice.Said.NO_LONGER_KEPT);
    }

    private static ResponseEntity<byte[]> answer(
            String handle, HttpServletRequest request, Notice.Said said, String undo) {
        return Answers.seeOther(path(handle), request, said, path(handle) + "/" + undo);
    }

    private static String path(String handle) {
        return "/user/" + handle;
    }
}
