package app.matinee.discovery.chart;

import app.matinee.catalog.TitleKind;
import app.matinee.values.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Ranks titles by the lower bound of the 95% Wilson interval of the share that likes them; of equal ones that with more
 * voices first. Titles with fewer voices than the minimum are in no chart. Each call costs one statement.
 */
@Component
public class Charts {
    private final ChartStore store;
    private final ChartSettings settings;

    Charts(ChartStore store, ChartSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** Returns one page of a chart. */
    public Page<Charted> page(Field field, Jury jury, Page.Request page) {
        return store.page(field, jury, page);
    }

    /** Returns all genres, decades and countries in which so many films or series compete, each sort by its size or year. */
    public List<ChartSize> sizes(TitleKind kind, Jury jury, int least) {
        return store.sizes(kind, jury, least);
    }

    /** Returns the name of a genre by its slug. */
    public Optional<String> genre(String slug) {
        return store.genre(slug);
    }

    /** Tells how many reviews or ratings a title needs. */
    public int minimum(Jury jury) {
        return switch (jury) {
            case CRITICS -> settings.minimumReviews();
            case AUDIENCE -> settings.minimumRatings();
        };
    }
}
