package app.matinee.web.title;

import app.matinee.platform.html.Page;
import app.matinee.web.component.AudienceReviewCard;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.CriticReviewCard;
import app.matinee.web.component.FactRow;
import app.matinee.web.component.GuideView;
import app.matinee.web.component.Link;
import app.matinee.web.component.MyRatingView;
import app.matinee.web.component.PersonTile;
import app.matinee.web.component.PosterView;
import app.matinee.web.component.RailView;
import app.matinee.web.component.ScoreView;
import app.matinee.web.component.TurnView;
import app.matinee.web.component.WishButton;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows one title. What is null or empty leaves no trace on the page.
 *
 * @param number by which a view of it is counted
 * @param nameLang BCP 47 tag of the name if it is not the page's language
 * @param originalName where it differs from the name
 * @param runtime ISO 8601 duration beside {@code runtimeText}
 * @param consensus one or two sentences by a curator
 * @param criticReviews at most six cards; {@code allCriticReviews} reads {@code View All (27) Critics Reviews}
 * @param infoHeading what heads the facts: {@code Movie Info}, {@code Series Info}
 * @param guide the seasons of a series or the episodes of a season, with their scores; null elsewhere
 * @param turn leads from a season or an episode to the next; null elsewhere
 * @param audienceReviews at most six cards; {@code allAudienceReviews} reads {@code View All (255) audience reviews}
 * @param mine what the visitor has said of it
 */
public record TitleView(
        SiteChrome chrome,
        long number,
        String name,
        @Nullable String nameLang,
        @Nullable String originalName,
        @Nullable String originalLang,
        @Nullable String yearText,
        @Nullable String runtimeText,
        @Nullable String runtime,
        List<Link> genres,
        @Nullable String contentRating,
        PosterView poster,
        WishButton wish,
        ScoreView critics,
        ScoreView audience,
        @Nullable String consensus,
        @Nullable ClampedText synopsis,
        List<CriticReviewCard> criticReviews,
        @Nullable Link allCriticReviews,
        List<AudienceReviewCard> audienceReviews,
        @Nullable Link allAudienceReviews,
        List<PersonTile> cast,
        @Nullable Link allCast,
        SourcesView sources,
        String infoHeading,
        List<FactRow> facts,
        @Nullable GuideView guide,
        @Nullable TurnView turn,
        @Nullable RailView similar,
        @Nullable RailView popular,
        Gallery gallery,
        MyRatingView mine)
        implements Page {

    @Override
    public String template() {
        return "title/title.jte";
    }
}
