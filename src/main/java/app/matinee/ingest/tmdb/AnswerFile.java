package app.matinee.ingest.tmdb;

import java.nio.file.Path;

/**
 * Names a file of a folder of saved answers.
 *
 * @param path where it is
 * @param name how messages call it: its path below the folder that was given
 */
record AnswerFile(Path path, Path name) {}
