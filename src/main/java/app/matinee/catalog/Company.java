package app.matinee.catalog;

import app.matinee.values.Slug;
import java.util.List;

/**
 * Describes a company and the titles it had a part in.
 *
 * @param titles each once, in no order
 */
public record Company(Slug slug, String name, List<TitleId> titles) {}
