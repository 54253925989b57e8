package app.matinee.lists;

import app.matinee.catalog.TitleId;
import java.time.Instant;

/** Holds a title that somebody wants to watch, and since when. */
public record WatchlistEntry(TitleId title, Instant addedAt) {}
