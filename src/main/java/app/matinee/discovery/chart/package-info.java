/**
 * Ranks titles by what is certain of their scores: the lower bound of the share that critics or the audience like.
 *
 * <p>The door is {@link app.matinee.discovery.chart.Charts}. Reads {@code discovery.charted}, which is made with the tiles.
 */
@NamedInterface("chart")
@NullMarked
package app.matinee.discovery.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
