package app.matinee.web.wording;

import app.matinee.catalog.Picture;
import app.matinee.web.component.PhotoView;
import app.matinee.web.component.PosterView;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows pictures that are kept here in the sizes they are kept in. */
public final class PictureViews {
    /** Is what browsers get that don't choose among sizes. */
    private static final int PLAIN_WIDTH = 640;

    private PictureViews() {}

    /** Shows the picture of a title at a path, or else the poster that is drawn for it. */
    public static PosterView poster(String path, @Nullable Picture picture, String alt) {
        return picture == null ? PosterView.typographic("/poster" + path + ".svg") : view(picture, alt);
    }

    /** Shows a picture, or nothing where there is none. */
    public static @Nullable PosterView portrait(@Nullable Picture picture, String alt) {
        return picture == null ? null : view(picture, alt);
    }

    /** Shows a still with its caption and credit. */
    public static PhotoView photo(Picture picture, String alt) {
        return new PhotoView(
                view(picture, Objects.requireNonNullElse(picture.caption(), alt)),
                href(picture, picture.widths().getLast(), "jpg"),
                picture.caption(),
                credit(picture));
    }

    private static PosterView view(Picture picture, String alt) {
        return new PosterView(
                plain(picture),
                picture.webp() ? srcset(picture, "webp") : null,
                picture.webp() ? null : srcset(picture, "jpg"),
                picture.width(),
                picture.height(),
                alt,
                picture.colour());
    }

    /** Returns the address of a file that every browser and every other site can show. */
    public static String plain(Picture picture) {
        int width = picture.widths().stream()
                .filter(wide -> wide <= PLAIN_WIDTH)
                .reduce((narrow, wide) -> wide)
                .orElse(picture.widths().getFirst());
        return href(picture, width, "jpg");
    }

    private static String srcset(Picture picture, String extension) {
        return picture.widths().stream()
                .map(width -> href(picture, width, extension) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    private static String href(Picture picture, int width, String extension) {
        return "/picture/" + picture.hash() + "/" + width + "." + extension;
    }

    /** Says whose a picture is and under which licence it is shown, or null where nobody told. */
    public static @Nullable String credit(Picture picture) {
        String credit = Stream.of(picture.credit(), picture.licence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return credit.isEmpty() ? null : credit;
    }
}
