package app.matinee.web;

import app.matinee.web.component.Link;
import app.matinee.web.component.PhotoView;
import app.matinee.web.component.PosterView;
import app.matinee.web.title.Gallery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows invented stills and videos. */
final class SampleGallery {
    static final Gallery NOTHING = new Gallery(List.of(), List.of());

    static final Gallery PHOTOS = new Gallery(
            List.of(
                    photo("Two people on a bridge in the rain", "Ada Example · CC BY 4.0"),
                    photo("A station at night", null)),
            List.of(new Link("Trailer (videos.example.org)", "https://videos.example.org/watch/1")));

    private SampleGallery() {}

    private static PhotoView photo(String caption, @Nullable String credit) {
        return new PhotoView(
                new PosterView("/poster/film-1.svg", null, null, 960, 540, caption, "#4a5b6c"),
                "/poster/film-1.svg",
                caption,
                credit);
    }
}
