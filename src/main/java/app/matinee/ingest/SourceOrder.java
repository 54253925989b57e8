package app.matinee.ingest;

/** Says which source is to be imported, and what of it. */
public sealed interface SourceOrder permits IdsOrder, ImdbOrder, MovielensOrder, TmdbOrder, TvmazeOrder {}
