/**
 * Owns critics, publications, what they said of titles, the curators' consensus, and the scorecard of every reviewed
 * title, which is computed by {@code scoring} and kept on write.
 *
 * <p>The doors are {@link app.matinee.criticism.Criticism} (read) and {@link app.matinee.criticism.ReviewDeliveries}
 * (bulk write). Schema {@code criticism}; reads {@code catalog}.
 *
 * <p>What an import told is kept beside what is shown, so that any run can be undone (ADR 0012). Listens to
 * {@code TitleMerged} and {@code TitleSplit}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"values", "platform::changes", "platform::jobs", "platform::text", "catalog", "scoring"})
package app.matinee.criticism;
