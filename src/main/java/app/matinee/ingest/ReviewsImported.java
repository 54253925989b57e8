package app.matinee.ingest;

import app.matinee.criticism.DeliveryReport;
import java.util.Optional;

/**
 * Tells what an import of critics' reviews did.
 *
 * @param rows how many rows the file has
 * @param report what became of them; a review that the file has twice is counted once there
 * @param linesInWindows1252 how many lines were not in UTF-8
 * @param titles what the list of titles brought, if there was one
 */
public record ReviewsImported(
        long rows,
        DeliveryReport report,
        RejectedRows rejected,
        long linesInWindows1252,
        Optional<TitlesImported> titles) {}
