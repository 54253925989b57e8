package app.matinee.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a list that somebody made, in a list of lists.
 *
 * @param by who made it; null where that goes without saying
 * @param detail {@code 12 titles}, {@code 12 titles · private}
 * @param posters of its first titles, five at most
 */
public record ListCard(String name, String href, @Nullable String by, String detail, List<PosterView> posters) {}
