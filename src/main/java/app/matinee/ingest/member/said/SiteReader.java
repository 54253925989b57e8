package app.matinee.ingest.member.said;

import app.matinee.ingest.member.file.UploadedFile;
import java.util.Optional;

/** Reads the files of one site. */
public interface SiteReader {
    /** Names the site. */
    Site site();

    /**
     * Recognizes a file by its content, and by its name where content is not enough.
     *
     * @return what reads it; empty if it is not of this site
     */
    Optional<Reading> recognize(UploadedFile file);

    /** Reads a file. */
    @FunctionalInterface
    interface Reading {
        /**
         * Tells what it says.
         *
         * @throws app.matinee.ingest.RefusedFileException if the file is no use from some point on
         */
        void read(Listener listener);
    }
}
