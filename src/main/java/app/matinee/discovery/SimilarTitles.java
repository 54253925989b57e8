package app.matinee.discovery;

import app.matinee.discovery.likeness.Prediction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is like a title.
 *
 * @param titles the most alike first
 * @param prediction how whoever asks might rate the title itself; null for nobody in particular, for seasons and episodes,
 *     and while the member has rated too little that is like it
 */
public record SimilarTitles(List<Similar> titles, @Nullable Prediction prediction) {}
