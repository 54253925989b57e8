package app.matinee.web.sections;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.RailView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is new on television today.
 *
 * @param dayText {@code Nov 20, 2026}
 * @param networks a rail each
 * @param empty what to say when nothing is; null otherwise
 */
public record TonightView(
        SiteChrome chrome,
        String dayText,
        List<RailView> networks,
        @Nullable EmptyView empty) implements Page {

    @Override
    public String template() {
        return "sections/tonight.jte";
    }
}
