package app.matinee.ingest.api;

/** Holds a parameter of a request, not yet encoded; a request may have several of one name. */
public record Parameter(String name, String value) {}
