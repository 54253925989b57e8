package app.matinee.web.privacy;

import app.matinee.accounts.Member;
import app.matinee.community.Circle;
import app.matinee.community.Digests;
import app.matinee.community.Following;
import app.matinee.community.Privacy;
import app.matinee.community.Profiles;
import app.matinee.community.Rhythm;
import app.matinee.community.Section;
import app.matinee.platform.html.Pages;
import app.matinee.web.privacy.PrivacyView.Choice;
import app.matinee.web.privacy.PrivacyView.Other;
import app.matinee.web.privacy.PrivacyView.SectionChoice;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets members say who sees what of them. */
@Controller
class PrivacyController {
    private final Profiles profiles;
    private final Following following;
    private final Digests digests;
    private final Frames frames;

    PrivacyController(Profiles profiles, Following following, Digests digests, Frames frames) {
        this.profiles = profiles;
        this.following = following;
        this.digests = digests;
        this.frames = frames;
    }

    @GetMapping("/account/privacy")
    ResponseEntity<byte[]> privacy(Member member) {
        var privacy = profiles.privacy(member.id());
        return Pages.ok(new PrivacyView(
                frames.page("Privacy", "/account/privacy").notIndexed(),
                Arrays.stream(Section.values())
                        .map(section -> choice(section, privacy))
                        .toList(),
                rhythms(digests.rhythm(member.id())),
                others(following.muted(member.id())),
                others(following.blocked(member.id()))));
    }

    /** What the form leaves out, or says in words of its own, stays as it is. */
    @PostMapping("/account/privacy")
    ResponseEntity<byte[]> change(Member member, @RequestParam Map<String, String> form, HttpServletRequest request) {
        var privacy = profiles.privacy(member.id());
        for (var section : Section.values()) {
            for (var circle : Circle.values()) {
                if (circle.word().equals(form.get(section.word()))) {
                    privacy = privacy.with(section, circle);
                }
            }
        }
        profiles.change(member.id(), privacy);
        return Answers.seeOther("/account/privacy", request, Notice.Said.SAVED);
    }

    @PostMapping("/account/digest")
    ResponseEntity<byte[]> digest(
            Member member, @RequestParam(defaultValue = "") String rhythm, HttpServletRequest request) {
        Arrays.stream(Rhythm.values())
                .filter(one -> one.word().equals(rhythm))
                .findFirst()
                .ifPresent(one -> digests.change(member.id(), one));
        return Answers.seeOther("/account/privacy", request, Notice.Said.SAVED);
    }

    private static SectionChoice choice(Section section, Privacy privacy) {
        return new SectionChoice(
                section.word(),
                text(section),
                hint(section),
                Arrays.stream(Circle.values())
                        .map(circle -> new Choice(circle.word(), text(circle), circle == privacy.circle(section)))
                        .toList());
    }

    private static String text(Section section) {
        return switch (section) {
            case PROFILE -> "Profile";
            case RATINGS -> "Ratings";
            case REVIEWS -> "List of reviews";
            case LISTS -> "Lists";
            case WATCHLIST -> "Watchlist";
            case DIARY -> "Diary";
            case STATISTICS -> "Statistics";
        };
    }

    private static String hint(Section section) {
        return switch (section) {
            case PROFILE ->
                "To anyone who may not see it, it looks as if there were no such member. None of the parts below are"
                        + " shown to them, and nobody new can follow you.";
            case RATINGS -> "They always count toward a title’s score, without your name.";
            case REVIEWS -> "Each review stays on its title’s page under your public name until you delete it.";
            case LISTS -> "Private lists stay private.";
            case WATCHLIST, DIARY -> "";
            case STATISTICS -> "Totals of your ratings, and how closely your taste matches that of others.";
        };
    }

    private static String text(Circle circle) {
        return switch (circle) {
            case PUBLIC -> "Everyone";
            case FOLLOWERS -> "Followers";
            case ONLY_ME -> "Only me";
        };
    }

    private static List<Choice> rhythms(Rhythm current) {
        return Arrays.stream(Rhythm.values())
                .map(rhythm -> new Choice(
                        rhythm.word(),
                        switch (rhythm) {
                            case DAILY -> "Every day";
                            case WEEKLY -> "Every week";
                            case NEVER -> "Never";
                        },
                        rhythm == current))
                .toList();
    }

    private static List<Other> others(List<Member> members) {
        return members.stream()
                .map(member -> new Other(member.handle(), member.publicName()))
                .toList();
    }
}
