package app.matinee.ingest.member;

import org.jspecify.annotations.Nullable;

/**
 * Tells what of an upload could not be read.
 *
 * @param line null for the file as a whole
 * @param column as the file calls it; empty for the row as a whole
 * @param value the beginning of it
 */
public record Refusal(String file, @Nullable Long line, String column, String value, String reason) {}
