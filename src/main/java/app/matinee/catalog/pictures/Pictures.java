package app.matinee.catalog.pictures;

import app.matinee.catalog.PictureKind;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes in, lists, gives out and removes the pictures of titles and people. */
@Component
@Lazy
public class Pictures {
    private final Subjects subjects;
    private final PictureIntake intake;
    private final PictureSources sources;
    private final MissingPictures missing;
    private final PictureStore store;

    Pictures(
            Subjects subjects,
            PictureIntake intake,
            PictureSources sources,
            MissingPictures missing,
            PictureStore store) {
        this.subjects = subjects;
        this.intake = intake;
        this.sources = sources;
        this.missing = missing;
        this.store = store;
    }

    /** Finds the title at a path such as {@code /m/the-cranes-are-flying} or {@code /tv/dark/s01/e02}, or where it went. */
    public Optional<Subject> titleAt(String path) {
        return subjects.titleAt(path);
    }

    /** Finds a person by slug. */
    public Optional<Subject> personAt(String slug) {
        return subjects.personAt(slug);
    }

    /**
     * Takes in a picture that somebody brings. A new poster or portrait becomes the one that is shown, a new still stands
     * behind the others; one that the subject has already only gets the new label.
     *
     * @throws PictureException when there is no such picture of the subject, or the file is not taken
     */
    public KeptPicture add(Subject subject, PictureKind kind, byte[] bytes, Label label) {
        return intake.take(subject, kind, bytes, label, null);
    }

    /**
     * Takes in a picture from a configured source, like {@link #add}.
     *
     * @throws PictureException also when the host is not among {@code matinee.images.sources}, or gives no picture
     */
    public KeptPicture fetch(Subject subject, PictureKind kind, URI address, Label label) {
        return intake.take(subject, kind, sources.fetch(address), label, address);
    }

    /**
     * Fetches pictures whose addresses the catalogue knows, from configured sources: for each title without a poster and
     * each person without a portrait the first address that gives one, of stills those that are missing. An address that
     * gave no picture is left alone for a week. It may be stopped at any time, and goes on where it was.
     *
     * @param most how many addresses to ask
     * @param watch is told each address that was asked, in order
     */
    public FetchReport fetchMissing(List<PictureKind> kinds, int most, Consumer<FetchStep> watch) {
        return missing.fetch(kinds, most, watch);
    }

    /** Lists the pictures of a subject, or with null those of all, by address, kind and position. */
    public List<KeptPicture> list(@Nullable Subject subject) {
        return store.list(subject);
    }

    /** Removes a picture, and its files if nothing else shows it. Returns false when there is none. */
    public boolean remove(PictureId id) {
        return intake.remove(id);
    }

    /**
     * Returns a file of a picture, or nothing for a picture or a width that isn't kept.
     *
     * @param extension {@code webp} or {@code jpg}
     */
    public Optional<PictureFile> file(String hash, int width, String extension) {
        return intake.file(hash, width, extension);
    }
}
