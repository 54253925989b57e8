package app.matinee.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows tiles in a row that scrolls sideways.
 *
 * @param id unique on the page, letters and dashes
 * @param all where the whole list is; null without
 */
public record RailView(String id, String heading, @Nullable Link all, List<TileView> tiles) {}
