package app.matinee.catalog;

import app.matinee.catalog.TitleDraft.ImageDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a person as a source delivers them, before they are matched with the catalogue.
 *
 * @param line where they stand in their file, counted from 1
 * @param ids how the source and others call them, the source's own id first; at least one
 * @param name as shown, not blank
 * @param otherNames names in other scripts and former names
 * @param born the day, or null; so is the day of death
 * @param bornYear the year, also where the day is unknown; so is the year of death
 * @param knownFor ids of titles that the person had a part in; they help to recognize somebody of that name
 * @param images addresses of portraits, the best first
 */
public record PersonDraft(
        long line,
        List<ExternalId> ids,
        String name,
        List<OtherName> otherNames,
        @Nullable LocalDate born,
        @Nullable LocalDate died,
        @Nullable Integer bornYear,
        @Nullable Integer diedYear,
        @Nullable String biography,
        List<ExternalId> knownFor,
        List<ImageDraft> images) {
    public PersonDraft {
        ids = List.copyOf(ids);
        otherNames = List.copyOf(otherNames);
        knownFor = List.copyOf(knownFor);
        images = List.copyOf(images);
    }
}
