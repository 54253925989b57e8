package app.matinee.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows that somebody watched a title.
 *
 * @param day ISO 8601, beside {@code dayText}
 * @param stars given that day; null without
 * @param note empty without
 * @param editHref where it is changed
 */
public record ViewingLine(
        String day,
        String dayText,
        String name,
        String href,
        @Nullable String yearText,
        PosterView poster,
        @Nullable StarsView stars,
        boolean rewatch,
        String note,
        List<String> tags,
        String editHref) {}
