/**
 * Owns what members are to one another: who sees what, who follows whom, the feed, notifications and their digest by
 * mail; and computes what a profile says of its member: statistics, and how far tastes agree.
 *
 * <p>The doors are {@link app.matinee.community.Profiles}, {@link app.matinee.community.Following},
 * {@link app.matinee.community.History}, {@link app.matinee.community.Statistics}, {@link app.matinee.community.Taste},
 * {@link app.matinee.community.Feed}, {@link app.matinee.community.Notifications} and
 * {@link app.matinee.community.Digests}. Schema {@code community}; reads {@code accounts}, {@code catalog},
 * {@code criticism}, {@code lists} and {@code audience}. Listens to the audience's events and to {@code TitleMerged}.
 *
 * <p>Privacy is owned here and not by {@code accounts}, because its rule asks who follows whom, and its sections are parts
 * that {@code accounts} knows nothing of. The rule is {@link app.matinee.community.Privacy}, its facts are read by
 * {@code ProfileStore} alone, for pages and for the feed. Blocks are owned by {@code accounts}: every module may have to
 * respect them, and the session carries them.
 *
 * <p>The feed is computed when it is read: each followed member's newest deeds are found by index and merged, as many as
 * a page holds. Copying every deed to all followers would make the rating of a film, which must be quick, wait for them.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "values",
            "scoring",
            "platform::config",
            "platform::jobs",
            "platform::mail",
            "accounts",
            "catalog",
            "criticism",
            "lists",
            "audience"
        })
package app.matinee.community;
