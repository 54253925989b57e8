package app.matinee.ingest.api;

import tools.jackson.databind.JsonNode;

/** Holds what became of a request. */
public sealed interface Reply {
    /** Holds the answer. */
    record Answered(JsonNode json) implements Reply {}

    /** Says that the service knows nothing of the kind. */
    record Absent() implements Reply {}

    /**
     * Says that there was no answer of use, however often the request was made.
     *
     * @param reason for readers; it never tells the key
     */
    record Failed(String reason) implements Reply {}
}
