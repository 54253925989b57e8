/**
 * Says which titles are alike and why, what a member might like, and how the member might rate it. The doors are
 * {@link app.matinee.discovery.likeness.Likenesses} and {@link app.matinee.discovery.likeness.ForYou}; the tables are
 * {@code discovery.likeness} with what is due of it, made from ratings, public lists and credits. The rules are pure
 * functions of records: {@code Affinity}, {@code Neighbourhood}, {@code Suggestions} and {@link
 * app.matinee.discovery.likeness.Prediction} (ADR 0019).
 */
@NamedInterface("likeness")
@NullMarked
package app.matinee.discovery.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
