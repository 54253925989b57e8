package app.matinee.catalog.pictures;

/**
 * Holds one file of a picture.
 *
 * @param etag names the content
 */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
public record PictureFile(String etag, byte[] bytes) {}
