package app.matinee.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows tiles in a row that scrolls sideways.
 *
 * @param id unique on the page, letters and dashes
 * @param all where the whole list is; null without
 * @param note says of all tiles that have no note of their own why they are here; null for nothing
 */
public record RailView(
        String id,
        String heading,
        @Nullable Link all,
        @Nullable String note,
        List<TileView> tiles) {}
