/**
 * Knows how much titles are in demand: what visitors look at and find, what members list, rate and review, each once a
 * day, fading by half every week, over a little that fame alone counts for. No person is written down, only sums.
 *
 * <p>The door is {@link app.matinee.discovery.popularity.Demand}; the rule is {@link app.matinee.discovery.popularity.Heat}
 * with {@link app.matinee.discovery.popularity.Standing}. Owns {@code discovery.demand} and {@code discovery.wanted}; what
 * it comes to stands in the tiles. Listens to {@code TitleRated}, {@code ReviewWritten}, {@code TitleListed}
 * and {@code TitleMerged}.
 */
@NamedInterface("popularity")
@NullMarked
package app.matinee.discovery.popularity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
