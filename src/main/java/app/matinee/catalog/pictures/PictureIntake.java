package app.matinee.catalog.pictures;

import app.matinee.catalog.Picture;
import app.matinee.catalog.PictureKind;
import app.matinee.platform.changes.ChangeLog;
import app.matinee.platform.files.BlobHash;
import app.matinee.platform.files.Blobs;
import app.matinee.platform.images.ImageFormat;
import app.matinee.platform.images.Images;
import app.matinee.platform.images.PreparedImage;
import app.matinee.platform.images.PreparedImage.Rendition;
import app.matinee.platform.images.RefusedImageException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings pictures in, with their files, and takes them out again. */
@Component
@Lazy
class PictureIntake {
    private static final int HASH_DIGITS = 32;

    private final Images images;
    private final Blobs blobs;
    private final PictureStore store;
    private final ChangeLog changes;
    private final TransactionOperations transaction;

    PictureIntake(
            Images images, Blobs blobs, PictureStore store, ChangeLog changes, TransactionOperations transaction) {
        this.images = images;
        this.blobs = blobs;
        this.store = store;
        this.changes = changes;
        this.transaction = transaction;
    }

    KeptPicture take(Subject subject, PictureKind kind, byte[] bytes, Label label, @Nullable URI source) {
        if (!subject.has(kind)) {
            throw new PictureException(
                    kind == PictureKind.PORTRAIT
                            ? "A title has posters and stills; a portrait is of a person"
                            : "A person has portraits; posters and stills are of a title");
        }
        PreparedImage prepared = prepared(kind, bytes, source == null ? "The file" : source.toString());
        Picture picture = picture(kind, BlobHash.of(bytes), prepared, label);
        return Objects.requireNonNull(transaction.execute(status -> {
            store.lock();
            prepared.renditions().forEach(file -> keep(picture.hash(), file));
            PictureId id = store.put(subject, picture, source == null ? null : source.toString());
            changes.record(subject instanceof Subject.OfTitle ? "title" : "person", store.idOf(subject));
            return store.find(id);
        }));
    }

    private PreparedImage prepared(PictureKind kind, byte[] bytes, String origin) {
        try {
            return images.prepare(bytes, kind.widths());
        } catch (RefusedImageException e) {
            throw new PictureException(origin + " " + e.getMessage(), e);
        }
    }

    private static Picture picture(PictureKind kind, BlobHash hash, PreparedImage prepared, Label label) {
        List<Rendition> files = prepared.renditions();
        return new Picture(
                kind,
                hash.hex().substring(0, HASH_DIGITS),
                prepared.width(),
                prepared.height(),
                files.stream().map(Rendition::width).distinct().toList(),
                files.stream().anyMatch(file -> file.format() == ImageFormat.WEBP),
                prepared.colour(),
                label.caption(),
                label.credit(),
                label.licence());
    }

    private void keep(String hash, Rendition file) {
        store.putFile(hash, file.width(), file.format().extension(), blobs.keep(file.bytes()));
    }

    boolean remove(PictureId id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            store.lock();
            Optional<Subject> subject = store.remove(id);
            subject.ifPresent(
                    shown -> changes.record(shown instanceof Subject.OfTitle ? "title" : "person", store.idOf(shown)));
            // Last, since a bucket does not take back what it removed when the transaction fails.
            store.removeUnusedFiles().forEach(blobs::remove);
            return subject.isPresent();
        }));
    }

    Optional<PictureFile> file(String hash, int width, String extension) {
        return store.blob(hash, width, extension)
                .flatMap(blob -> blobs.find(blob).map(bytes -> new PictureFile(blob.hex(), bytes)));
    }
}
