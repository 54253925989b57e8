package app.matinee.ingest.tmdb;

import app.matinee.ingest.json.JsonDocument;
import java.nio.file.Path;

/**
 * Names a file of a folder of saved answers.
 *
 * @param path where it is
 * @param name how messages call it: its path below the folder that was given
 * @param inLines whether each of its lines is an answer
 */
record AnswerFile(Path path, Path name, boolean inLines) {
    /** Returns the line in which something stands; where lines tell nothing, the one that is given. */
    long line(String pointer, long otherwise) {
        return inLines ? JsonDocument.line(pointer) : otherwise;
    }

    /** Says where something stands, beside its line. */
    String place(String pointer) {
        return name + (inLines ? JsonDocument.withinLine(pointer) : pointer);
    }
}
