package app.matinee.web.component;

import java.util.List;

/**
 * Lists what a series or a season consists of, as a programme does.
 *
 * @param countText {@code 3 seasons, 26 episodes}
 * @param dense whether there are so many that they stand in columns, without their synopses
 */
public record GuideView(String heading, String countText, boolean dense, List<GuideLine> lines, PageLinks pages) {}
