package app.matinee.web.feed;

import app.matinee.web.component.FilterLink;
import java.util.Arrays;
import java.util.List;

/** Lists what tells a member of others, as one finds it beside one another. */
enum News {
    FEED("Feed", "/feed"),
    NOTIFICATIONS("Notifications", "/notifications");

    private final String text;
    private final String href;

    News(String text, String href) {
        this.text = text;
        this.href = href;
    }

    List<FilterLink> links() {
        return Arrays.stream(values())
                .map(news -> new FilterLink(news.text, news.href, news == this, null))
                .toList();
    }
}
