package app.matinee.web.profile;

import app.matinee.web.component.StarsView;
import app.matinee.web.component.TileView;

/**
 * Shows a title with what the member gave it.
 *
 * @param title its number, for the button that keeps it from others
 * @param kept whether the member keeps it from others
 */
public record RatedTile(long title, TileView tile, StarsView stars, boolean kept) {}
