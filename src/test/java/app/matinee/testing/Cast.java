package app.matinee.testing;

import app.matinee.catalog.BoxOffice;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.catalog.TitleKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the films and series that all tests share. */
public final class Cast {
    public static final String SOURCE = "cast";

    private Cast() {}

    /** A film of which everything is known. */
    public static TitleDraft cranes() {
        return TitleDraft.draft(
                        2,
                        TitleKind.MOVIE,
                        List.of(id("cranes"), new ExternalId("imdb", "tt0050634")),
                        "The Cranes Are Flying")
                .originalName("Летят журавли")
                .otherNames(List.of(
                        new OtherName("ru-Latn", "Letyat zhuravli"), new OtherName(null, "When the Cranes Fly")))
                .year(1957)
                .runtimeMinutes(95)
                .genres(List.of("Romance", "Drama", "War"))
                .languages(List.of("ru"))
                .countries(List.of("SU"))
                .credits(List.of(
                        new CreditDraft(Department.DIRECTING, "Mikhail Kalatozov", null),
                        new CreditDraft(Department.WRITING, "Viktor Rozov", null),
                        new CreditDraft(Department.CAST, "Tatiana Samoilova", "Veronika"),
                        new CreditDraft(Department.CAST, "Aleksey Batalov", "Boris")))
                .companies(List.of(new CompanyDraft(CompanyRole.PRODUCTION, "Mosfilm")))
                .releases(List.of(
                        new ReleaseEvent(ReleaseKind.THEATRICAL, "SU", LocalDate.of(1957, 10, 12)),
                        new ReleaseEvent(ReleaseKind.STREAMING, "US", LocalDate.of(2016, 11, 21))))
                .releaseSize("limited")
                .boxOffice(List.of(new BoxOffice("US", "USD", new BigDecimal("17000"))))
                .synopsis("Two lovers are parted by the war.")
                .build();
    }

    /** A film of which only the name and the year are known. */
    public static TitleDraft film(String key, String name, int year) {
        return TitleDraft.film(3, List.of(id(key)), name, year);
    }

    /** A series, or with a parent one of its seasons. */
    public static TitleDraft series(String key, String name, int year) {
        return part(key, TitleKind.SERIES, null, null, name, year);
    }

    public static TitleDraft season(String key, String series, int number, int year) {
        return part(key, TitleKind.SEASON, id(series), number, "Season " + number, year);
    }

    /** An episode of a season, or of the specials. */
    public static TitleDraft episode(String key, String season, int number, String name, LocalDate aired) {
        return TitleDraft.draft(5, TitleKind.EPISODE, List.of(id(key)), name)
                .parent(id(season))
                .number(number)
                .year(aired.getYear())
                .runtimeMinutes(50)
                .releases(List.of(new ReleaseEvent(ReleaseKind.TV, "US", aired)))
                .build();
    }

    private static TitleDraft part(
            String key, TitleKind kind, @Nullable ExternalId parent, @Nullable Integer number, String name, int year) {
        return TitleDraft.draft(4, kind, List.of(id(key)), name)
                .parent(parent)
                .number(number)
                .year(year)
                .build();
    }

    public static ExternalId id(String key) {
        return new ExternalId(SOURCE, key);
    }
}
