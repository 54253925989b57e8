package app.matinee.web.wording;

import app.matinee.catalog.Title;
import app.matinee.discovery.guide.Guides;
import app.matinee.web.component.Link;
import java.util.List;
import org.springframework.stereotype.Component;

/** Links the genres of titles to their guides, and where there is none to the list of such films or series. */
@Component
public class GenreLinks {
    private final Guides guides;

    GenreLinks(Guides guides) {
        this.guides = guides;
    }

    /** Links a title's genres in their order. */
    public List<Link> of(Title title) {
        var list = title instanceof Title.Movie ? "/browse/movies-at-home" : "/browse/tv-series";
        return title.facts().genres().stream()
                .map(genre -> new Link(
                        genre.name(),
                        guides.ofGenre(genre.slug())
                                .map(slug -> "/guide/" + slug)
                                .orElse(list + "?genre=" + genre.slug())))
                .toList();
    }
}
