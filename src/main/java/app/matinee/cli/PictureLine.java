package app.matinee.cli;

import app.matinee.catalog.Picture;
import app.matinee.catalog.pictures.KeptPicture;
import app.matinee.catalog.pictures.PictureId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a picture in one line, in fields between tabs: id, address, kind, size, widths, texts. */
final class PictureLine {
    private PictureLine() {}

    static String of(KeptPicture kept) {
        Picture picture = kept.picture();
        PictureId id = kept.id();
        return String.join(
                "\t",
                String.valueOf(id.value()),
                kept.path(),
                picture.kind().word(),
                picture.width() + "x" + picture.height(),
                (picture.webp() ? "webp,jpg " : "jpg ")
                        + picture.widths().stream().map(String::valueOf).collect(Collectors.joining(",")),
                Stream.of(picture.caption(), picture.credit(), picture.licence(), kept.sourceUrl())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" | ")));
    }
}
