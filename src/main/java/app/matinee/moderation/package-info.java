/**
 * Owns what members report about what others said.
 *
 * <p>The door is {@link app.matinee.moderation.Moderation}. Schema {@code moderation}; what a report is about belongs to
 * other modules, which say so by a word and a number.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"accounts"})
package app.matinee.moderation;
