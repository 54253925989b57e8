package app.matinee.web.bring;

import app.matinee.ingest.member.Belongings;
import app.matinee.ingest.member.Refusal;
import app.matinee.ingest.member.UploadOverview;
import app.matinee.ingest.member.UploadOverview.Amount;
import app.matinee.ingest.member.UploadOverview.State;
import app.matinee.ingest.member.UploadedTitle;
import app.matinee.ingest.member.UploadedTitle.Candidate;
import app.matinee.ingest.member.UploadedTitle.Group;
import app.matinee.scoring.Stars;
import app.matinee.values.Page;
import app.matinee.web.bring.BringView.Earlier;
import app.matinee.web.bring.UploadView.Choice;
import app.matinee.web.bring.UploadView.GroupLink;
import app.matinee.web.bring.UploadView.RefusalLine;
import app.matinee.web.bring.UploadView.Stage;
import app.matinee.web.bring.UploadView.TitleLine;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an upload. */
@Component
class UploadViews {
    private static final int PAGE = 50;

    private final Belongings belongings;
    private final Frames frames;

    UploadViews(Belongings belongings, Frames frames) {
        this.belongings = belongings;
        this.frames = frames;
    }

    static Earlier earlier(UploadOverview upload) {
        return new Earlier(
                upload.file(),
                BringController.PATH + "/" + upload.id(),
                Sentences.from(upload),
                Sentences.state(upload.state()));
    }

    /** Reads the number of a page; what is none is the first. */
    static int number(String page) {
        return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }

    /** Shows a group, or the first one that wants to be looked at. */
    UploadView of(UploadOverview upload, @Nullable Group asked, String page) {
        var href = BringController.PATH + "/" + upload.id();
        var group = asked == null ? first(upload) : asked;
        var titles = belongings.titles(upload, group, new Page.Request(number(page), PAGE));
        var show = href + "?show=" + word(group);
        return new UploadView(
                frames.page("Your import", href).notIndexed(),
                Stage.valueOf(upload.state().name()),
                href,
                upload.file(),
                Sentences.from(upload),
                100 * upload.steps() / UploadOverview.STEPS,
                upload.amounts().stream()
                        .map(amount -> Sentences.amount(amount, upload.state()))
                        .toList(),
                groups(upload, href, group),
                titles.items().stream().map(UploadViews::line).toList(),
                PageNumbers.links(titles, number -> show + "&page=" + number),
                upload.titles().conflicts(),
                upload.amounts().stream().mapToInt(Amount::ready).sum(),
                group == Group.UNSURE && upload.state() == State.WAITING,
                belongings.refusals(upload).stream().map(UploadViews::refusal).toList(),
                upload.refused());
    }

    private static Group first(UploadOverview upload) {
        if (upload.titles().unsure() > 0) {
            return Group.UNSURE;
        }
        if (upload.titles().conflicts() > 0) {
            return Group.CONFLICTS;
        }
        return upload.titles().certain() > 0 ? Group.CERTAIN : Group.UNKNOWN;
    }

    private static String word(Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    private static List<GroupLink> groups(UploadOverview upload, String href, Group shown) {
        List<GroupLink> groups = new ArrayList<>();
        for (var group : Group.values()) {
            var titles = upload.titles();
            var link = switch (group) {
                case CONFLICTS -> new GroupLink("Rated differently here", titles.conflicts(), "", false);
                case UNSURE -> new GroupLink("Which one?", titles.unsure(), "", false);
                case UNKNOWN -> new GroupLink("Not here", titles.unknown(), "", false);
                case CERTAIN -> new GroupLink("Found", titles.certain(), "", false);
            };
            var path = href + "?show=" + word(group);
            groups.add(new GroupLink(link.text(), link.count(), path, group == shown));
        }
        return groups;
    }

    private static TitleLine line(UploadedTitle title) {
        var meant = title.meant();
        return new TitleLine(
                title.number(),
                Sentences.written(title),
                meant == null ? null : choice(meant, title),
                title.candidates().stream()
                        .map(candidate -> choice(candidate, title))
                        .toList(),
                title.decided(),
                words(title.stars()),
                words(title.mine()));
    }

    private static Choice choice(Candidate candidate, UploadedTitle title) {
        var meant = title.meant();
        return new Choice(
                candidate.id().value(),
                candidate.path(),
                Sentences.named(candidate.name(), candidate.year()),
                meant != null && Objects.equals(meant.id(), candidate.id()));
    }

    private static RefusalLine refusal(Refusal refusal) {
        return new RefusalLine(
                refusal.file(),
                refusal.line() == null ? "" : ", line " + refusal.line(),
                refusal.column().isEmpty() ? "" : refusal.column() + ": ",
                refusal.value(),
                refusal.reason());
    }

    private static @Nullable String words(@Nullable Stars stars) {
        return stars == null ? null : stars + " ★";
    }
}
