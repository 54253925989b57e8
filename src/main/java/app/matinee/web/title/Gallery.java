package app.matinee.web.title;

import app.matinee.catalog.PictureKind;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleFacts;
import app.matinee.catalog.TitleFacts.Image;
import app.matinee.web.component.Link;
import app.matinee.web.component.PhotoView;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.TitleWords;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shows the stills of a title, and leads to its videos elsewhere: nothing of them is loaded before somebody goes there.
 *
 * @param photos in their order; empty without
 * @param videos in their order; empty without
 */
public record Gallery(List<PhotoView> photos, List<Link> videos) {

    static final Gallery EMPTY = new Gallery(List.of(), List.of());

    static Gallery of(Title title) {
        return new Gallery(photos(title), videos(title.facts()));
    }

    private static List<PhotoView> photos(Title title) {
        var stills = title.facts().pictures().stream()
                .filter(picture -> picture.kind() == PictureKind.STILL)
                .toList();
        return IntStream.range(0, stills.size())
                .mapToObj(index -> PictureViews.photo(
                        stills.get(index), "Still %d from %s".formatted(index + 1, TitleWords.name(title))))
                .toList();
    }

    private static List<Link> videos(TitleFacts facts) {
        return facts.images().stream()
                .filter(image -> image.kind().equals("video"))
                .flatMap(Gallery::video)
                .toList();
    }

    private static Stream<Link> video(Image image) {
        if (!image.url().matches("https?://[^\\s\"<>\\\\^`{|}]+")) {
            return Stream.empty();
        }
        var host = URI.create(image.url()).getHost();
        return host == null
                ? Stream.empty()
                : Stream.of(new Link(
                        Objects.requireNonNullElse(image.caption(), "Video") + " (" + host.replaceFirst("^www\\.", "")
                                + ")",
                        image.url()));
    }
}
