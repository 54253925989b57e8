package app.matinee.ingest.tmdb;

import app.matinee.catalog.ExternalId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says how answers are read.
 *
 * @param adult whether pornographic titles go in
 * @param known tells the name of a title or person that the catalogue knows by an id of TMDB's, so that answers which
 *     hold a part alone find their title
 */
public record Options(boolean adult, Function<ExternalId, Optional<String>> known) {}
