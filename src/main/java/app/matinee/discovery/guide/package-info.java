/**
 * Keeps guides: hub pages of genres, decades, countries and lists, each by a rule that curators can change.
 *
 * <p>The door is {@link app.matinee.discovery.guide.Guides}. Owns {@code discovery.guide}; what guides show is read from
 * tiles and charts.
 */
@NamedInterface("guide")
@NullMarked
package app.matinee.discovery.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
