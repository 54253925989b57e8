package app.matinee.catalog.pictures;

import app.matinee.catalog.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Describes a picture with what it shows.
 *
 * @param path address of the title or person
 * @param sourceUrl where it was fetched; null for one that was brought as a file
 */
public record KeptPicture(
        PictureId id,
        String path,
        Picture picture,
        @Nullable String sourceUrl) {}
