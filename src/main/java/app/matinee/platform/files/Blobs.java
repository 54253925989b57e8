package app.matinee.platform.files;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps bytes under the name of their content, so that the same file is there once however often it is brought.
 *
 * <p>With a bucket configured, new blobs go there, and what the database keeps from before is still found: the choice may
 * be changed at any time. A bucket doesn't take part in transactions; put first, then write the row that names the blob.
 */
@Component
public class Blobs {
    /** All places where blobs may lie; new ones go to the first. */
    private final List<Shelf> shelves;

    Blobs(BlobStore database, S3Settings settings) {
        this.shelves =
                settings.bucket() == null ? List.of(database) : List.of(new Bucket(S3Access.of(settings)), database);
    }

    /**
     * Keeps bytes and returns their name.
     *
     * @throws FilesException when the bucket can't be reached or refuses
     */
    public BlobHash keep(byte[] bytes) {
        BlobHash hash = BlobHash.of(bytes);
        shelves.getFirst().put(hash, bytes);
        return hash;
    }

    /**
     * Returns bytes by their name.
     *
     * @throws FilesException when the bucket can't be reached or refuses
     */
    public Optional<byte[]> find(BlobHash hash) {
        return shelves.stream().flatMap(shelf -> shelf.find(hash).stream()).findFirst();
    }

    /**
     * Forgets bytes; what isn't there is no error. Whoever calls this knows that nobody else keeps the same content.
     *
     * @throws FilesException when the bucket can't be reached or refuses
     */
    public void remove(BlobHash hash) {
        shelves.forEach(shelf -> shelf.remove(hash));
    }
}
