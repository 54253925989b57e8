package app.matinee.audience;

/** Tells what became of a review that was sent. */
public sealed interface Saved {
    /** It is published. */
    record Kept(ReviewId id, int revision) implements Saved {}

    /** It was changed elsewhere since the form was opened; nothing was saved. */
    record Overtaken(OwnReview current) implements Saved {}
}
