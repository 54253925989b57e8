package app.matinee.web.sections;

import app.matinee.platform.html.Pages;
import app.matinee.web.component.Link;
import app.matinee.web.layout.Section;
import app.matinee.web.sections.ComingView.Part;
import app.matinee.web.wording.Frames;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what News, Showtimes and Shop will hold, until they do. */
@Controller
class SectionController {
    private static final List<Link> MEANWHILE = List.of(
            new Link("Movies at home", "/browse/movies-at-home"),
            new Link("TV series", "/browse/tv-series"),
            new Link("How scores work", "/about/scores"));

    private final Frames frames;

    SectionController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/news")
    ResponseEntity<byte[]> news() {
        return coming(
                Section.NEWS,
                "News is being set",
                "Articles by this site’s own curators will stand here.",
                List.of(
                        new Part(
                                "Articles",
                                "Interviews, festival diaries, lists and obituaries, each tied to the titles it speaks of."),
                        new Part(
                                "On time",
                                "Pieces appear at the hour their author set, and a feed brings them to your reader."),
                        new Part(
                                "No noise",
                                "Nothing is sponsored without saying so, and nothing follows you around.")));
    }

    @GetMapping("/showtimes")
    ResponseEntity<byte[]> showtimes() {
        return coming(
                Section.SHOWTIMES,
                "The projector is warming up",
                "What runs tonight in the cinemas near you will stand here.",
                List.of(
                        new Part("Near you", "Cinemas around a place you name; your position only if you offer it."),
                        new Part(
                                "Day by day",
                                "A strip of days, and for each screening its format, its language and its subtitles."),
                        new Part("Tickets", "A link to the cinema’s own till, in the cinema’s own time.")));
    }

    @GetMapping("/shop")
    ResponseEntity<byte[]> shop() {
        return coming(
                Section.SHOP,
                "The kiosk opens later",
                "What this site’s operator sells will stand here.",
                List.of(
                        new Part(
                                "Things",
                                "Posters, programmes, memberships: with sizes, stock and honest photographs."),
                        new Part(
                                "A plain till", "A cart, a payment page of the provider’s own, a mail with the order."),
                        new Part("Taken back", "Refunds by a person who answers.")));
    }

    private ResponseEntity<byte[]> coming(Section section, String heading, String lead, List<Part> parts) {
        return Pages.ok(new ComingView(
                frames.page(section.text(), section.href()).in(section).notIndexed(), heading, lead, parts, MEANWHILE));
    }
}
