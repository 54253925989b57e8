package app.matinee.web;

import static app.matinee.web.SampleTitles.chrome;

import app.matinee.platform.html.Page;
import app.matinee.web.cast.CastView;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.CreditLine;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.Figure;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.PersonTile;
import app.matinee.web.component.ReviewMark;
import app.matinee.web.critic.CriticView;
import app.matinee.web.critic.PublicationView;
import app.matinee.web.layout.Section;
import app.matinee.web.person.PersonView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up the pages about people: a cast of hundreds, a person, a critic, a publication. */
final class SamplePeople {
    private SamplePeople() {}

    static Page cast(int people) {
        List<PersonTile> crowd = IntStream.rangeClosed(1, people)
                .mapToObj(number -> SampleTitles.person(
                        "Extra Number " + number,
                        number % 3 == 0 ? "Soldier on the platform, with a very long description" : "Soldier",
                        "EN"))
                .toList();
        return new CastView(
                chrome("Cast & Crew: The Cranes Are Flying").in(Section.MOVIES).below(SampleTitles.BELOW),
                SampleTitles.heading(),
                people + 8 + " people",
                List.of(
                        new CastView.Department(
                                "directing",
                                "Directing",
                                "1",
                                SampleTitles.cast().subList(5, 6)),
                        new CastView.Department(
                                "writing", "Writing", "1", SampleTitles.cast().subList(6, 7)),
                        new CastView.Department(
                                "cast",
                                "Cast",
                                people + 5 + "",
                                Stream.concat(SampleTitles.cast().stream().limit(5), crowd.stream())
                                        .toList())));
    }

    static Page person() {
        List<CreditLine> lines = IntStream.of(0, 4, 9, 17, 25, 43, 61)
                .mapToObj(SamplePeople::credit)
                .toList();
        return new PersonView(
                chrome("Mikhail Kalatozov"),
                "Mikhail Kalatozov",
                null,
                "MK",
                null,
                "Director, Screenwriter",
                List.of(
                        FactRow.time("Born", "Dec 28, 1903", "1903-12-28"),
                        FactRow.of("Birthplace", "Tiflis"),
                        FactRow.time("Died", "Mar 26, 1973", "1973-03-26"),
                        FactRow.of("Also written", "Михаил Калатозов, მიხეილ კალატოზიშვილი")),
                ClampedText.of(
                        "He began as a driver and a cutter in the Tiflis studio, filmed the mountains as if they moved, fell silent for a decade, and came back with a camera that could climb stairs, cross squares and lean out of windows. "
                                + SampleTitles.SYNOPSIS,
                        300),
                credit(0),
                credit(17),
                List.of(
                        new FilterLink("All", "?", true, null),
                        new FilterLink("Director", "?department=directing", false, "7"),
                        new FilterLink("Screenwriter", "?department=writing", false, "2")),
                List.of(
                        new PersonView.Credits("director", "Director", "7 titles", lines),
                        new PersonView.Credits("screenwriter", "Screenwriter", "2 titles", lines.subList(2, 4))),
                SampleReviews.pages());
    }

    private static CreditLine credit(int index) {
        SampleFilms.Film film = SampleFilms.ALL.get(index);
        return new CreditLine(
                index == 25 ? SampleScores.tooFew() : SampleScores.critics(film.critics()),
                index == 43 ? null : SampleScores.audience(film.audience()),
                film.name(),
                film.lang(),
                film.href(),
                index == 4 ? "also producer" : null,
                film.year());
    }

    static Page critic() {
        return new CriticView(
                chrome("Ikumi Harada"),
                "Ikumi Harada",
                null,
                "IH",
                true,
                "Top critic since 2019",
                "Watches the audience as closely as the film.",
                List.of(
                        new Link("Matinee Idle", "/publication.html"),
                        new Link("The Lantern Review", "/publication.html")),
                List.of(
                        new Figure("412", "reviews"),
                        new Figure("71%", "positive"),
                        new Figure("84%", "agree with the Tomatometer")),
                SampleReviews.choices(),
                SampleReviews.orders(),
                List.of(
                        SampleReviews.about(
                                SampleFilms.ALL.get(0),
                                ReviewMark.FRESH,
                                "The staircase alone would be reason enough."),
                        SampleReviews.about(SampleFilms.ALL.get(5), ReviewMark.FRESH, null),
                        SampleReviews.about(
                                SampleFilms.ALL.get(25), ReviewMark.ROTTEN, "A long drive to a short conversation."),
                        SampleReviews.about(SampleFilms.ALL.get(60), ReviewMark.FRESH, null)),
                SampleReviews.pages(),
                null);
    }

    static Page publication() {
        return new PublicationView(
                chrome("Matinee Idle"),
                "Matinee Idle",
                new Link("matinee-idle.example", "https://example.org"),
                "Approved publication",
                List.of(new Figure("1,204", "reviews"), new Figure("66%", "positive")),
                List.of(
                        new FilterLink("Ikumi Harada", "/critic.html", false, "412"),
                        new FilterLink("Tobias Quint", "/critic.html", false, "208"),
                        new FilterLink("Marguerite Oyelaran", "/critic.html", false, "97"),
                        new FilterLink("ليلى منصور", "/critic.html", false, "12")),
                SampleReviews.choices(),
                SampleReviews.orders(),
                List.of(
                        SampleReviews.about(
                                SampleFilms.ALL.get(8), ReviewMark.FRESH, "Longing, pressed and hung in a wardrobe."),
                        SampleReviews.about(SampleFilms.ALL.get(11), ReviewMark.FRESH, null)),
                SampleReviews.onePage(),
                null);
    }
}
