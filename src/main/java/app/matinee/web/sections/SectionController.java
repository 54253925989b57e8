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
                "News is on its way",
                "Articles by this site’s own curators will appear here. This section is not built yet.",
                List.of(
                        new Part(
                                "Articles",
                                "Interviews, festival diaries, lists and obituaries, each linked to the titles they mention."),
                        new Part(
                                "On time",
                                "Articles appear when their author schedules them, and a feed brings them to your reader."),
                        new Part("No noise", "Sponsored pieces say so, and nothing follows you around.")));
    }

    @GetMapping("/showtimes")
    ResponseEntity<byte[]> showtimes() {
        return coming(
                Section.SHOWTIMES,
                "The projector is warming up",
                "What is playing tonight in theaters near you will appear here. This section is not built yet.",
                List.of(
                        new Part(
                                "Near you",
                                "Theaters around a place you name, or around you if you share your location."),
                        new Part(
                                "Day by day",
                                "The days ahead at a glance, with the format, language and subtitles of each screening."),
                        new Part(
                                "Tickets",
                                "A link to the theater’s own box office, with times in its own time zone.")));
    }

    @GetMapping("/shop")
    ResponseEntity<byte[]> shop() {
        return coming(
                Section.SHOP,
                "The shop opens later",
                "What this site sells will appear here. This section is not built yet.",
                List.of(
                        new Part(
                                "Merchandise",
                                "Posters, programs and memberships, with sizes, stock and honest photographs."),
                        new Part(
                                "Simple checkout",
                                "A cart, the payment provider’s own page, and an e-mail with your order."),
                        new Part("Easy returns", "Refunds handled by a person who answers.")));
    }

    private ResponseEntity<byte[]> coming(Section section, String heading, String lead, List<Part> parts) {
        return Pages.ok(new ComingView(
                frames.page(section.text(), section.href()).in(section).notIndexed(), heading, lead, parts, MEANWHILE));
    }
}
