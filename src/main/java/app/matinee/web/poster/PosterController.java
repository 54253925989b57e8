package app.matinee.web.poster;

import app.matinee.catalog.Department;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleFacts.Credit;
import app.matinee.catalog.TitleFacts.Genre;
import app.matinee.web.address.Routes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** Draws the posters of titles that have no picture. */
@Controller
class PosterController {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic().staleWhileRevalidate(Duration.ofDays(7));

    @GetMapping({
        "/poster" + Routes.MOVIE + ".svg",
        "/poster" + Routes.SERIES + ".svg",
        "/poster" + Routes.SEASON + ".svg",
        "/poster" + Routes.EPISODE + ".svg"
    })
    ResponseEntity<byte[]> poster(Title title) {
        var svg = TypographicPoster.svg(facts(title)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(A_DAY)
                .eTag(DigestUtils.md5DigestAsHex(svg))
                .body(svg);
    }

    private static PosterFacts facts(Title title) {
        var facts = title.facts();
        var directors = facts.credits(Department.DIRECTING).stream()
                .map(Credit::name)
                .limit(2)
                .collect(Collectors.joining(", "));
        var year = facts.year();
        return new PosterFacts(
                title.id().value(),
                name(title),
                year == null ? null : year.toString(),
                directors.isEmpty() ? null : directors,
                facts.genres().stream().map(Genre::name).toList());
    }

    private static String name(Title title) {
        return switch (title) {
            case Title.Movie movie -> movie.facts().name();
            case Title.Series series -> series.facts().name();
            case Title.Season season ->
                season.seriesName() + ": " + season.facts().name();
            case Title.Episode episode -> episode.facts().name();
        };
    }
}
