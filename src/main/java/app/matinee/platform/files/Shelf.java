package app.matinee.platform.files;

import java.util.Optional;

/** Is a place where blobs lie. */
interface Shelf {

    /** Keeps bytes; what is there already stays as it is. */
    void put(BlobHash hash, byte[] bytes);

    Optional<byte[]> find(BlobHash hash);

    /** Forgets bytes; what isn't there is no error. */
    void remove(BlobHash hash);
}
