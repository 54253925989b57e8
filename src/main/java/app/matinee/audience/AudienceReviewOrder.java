package app.matinee.audience;

/** Orders written reviews; within equal stars newest first. */
public enum AudienceReviewOrder {
    NEWEST,
    OLDEST,
    HIGHEST,
    LOWEST
}
