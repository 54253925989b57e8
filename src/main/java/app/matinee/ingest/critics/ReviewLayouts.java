package app.matinee.ingest.critics;

import static app.matinee.ingest.critics.ReviewColumn.CRITIC;
import static app.matinee.ingest.critics.ReviewColumn.CRITIC_ID;
import static app.matinee.ingest.critics.ReviewColumn.IS_FRESH;
import static app.matinee.ingest.critics.ReviewColumn.IS_ROTTEN;
import static app.matinee.ingest.critics.ReviewColumn.LISTED_ON;
import static app.matinee.ingest.critics.ReviewColumn.ORIGINAL_SCORE;
import static app.matinee.ingest.critics.ReviewColumn.PUBLICATION;
import static app.matinee.ingest.critics.ReviewColumn.PUBLICATION_ID;
import static app.matinee.ingest.critics.ReviewColumn.QUOTE;
import static app.matinee.ingest.critics.ReviewColumn.REVIEW_ID;
import static app.matinee.ingest.critics.ReviewColumn.SENTIMENT;
import static app.matinee.ingest.critics.ReviewColumn.TITLE;
import static app.matinee.ingest.critics.ReviewColumn.TITLE_ID;
import static app.matinee.ingest.critics.ReviewColumn.TONE;
import static app.matinee.ingest.critics.ReviewColumn.TOP_CRITIC;
import static app.matinee.ingest.critics.ReviewColumn.URL;
import static java.util.Map.entry;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.table.Headers;
import app.matinee.ingest.table.NearestName;
import app.matinee.ingest.titles.TitleIds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the layouts in which files of critics' reviews are known to come. */
final class ReviewLayouts {
    private static final Set<ReviewColumn> ANY_TITLE = Set.of(TITLE_ID, TITLE);
    private static final Set<ReviewColumn> ANY_AUTHOR = Set.of(CRITIC, PUBLICATION);

    private static final Layout<ReviewColumn> OWN =
            new Layout<>("own", "own", ownHeaders(), List.of(ANY_TITLE, ANY_AUTHOR));

    private static final Layout<ReviewColumn> OF_2024 = new Layout<>(
            "2024",
            "reviews-2024",
            Map.ofEntries(
                    entry(REVIEW_ID, List.of("reviewId")),
                    entry(TITLE_ID, List.of("movieId", "id")),
                    entry(LISTED_ON, List.of("creationDate")),
                    entry(CRITIC, List.of("criticName")),
                    entry(CRITIC_ID, List.of("criticPageUrl")),
                    entry(SENTIMENT, List.of("reviewState")),
                    entry(IS_FRESH, List.of("isFresh")),
                    entry(IS_ROTTEN, List.of("isRotten")),
                    entry(TONE, List.of("scoreSentiment")),
                    entry(TOP_CRITIC, List.of("isTopCritic")),
                    entry(PUBLICATION_ID, List.of("publicationUrl")),
                    entry(PUBLICATION, List.of("publicationName", "publicatioName")),
                    entry(URL, List.of("reviewUrl")),
                    entry(QUOTE, List.of("quote", "reviewText")),
                    entry(ORIGINAL_SCORE, List.of("originalScore"))),
            List.of(Set.of(REVIEW_ID), Set.of(TITLE_ID), ANY_AUTHOR, Set.of(SENTIMENT, IS_FRESH, TONE)));

    private static final Layout<ReviewColumn> KAGGLE = new Layout<>(
            "kaggle",
            TitleIds.ROTTEN_TOMATOES,
            Map.ofEntries(
                    entry(TITLE_ID, List.of("rotten_tomatoes_link")),
                    entry(CRITIC, List.of("critic_name")),
                    entry(TOP_CRITIC, List.of("top_critic")),
                    entry(PUBLICATION, List.of("publisher_name")),
                    entry(SENTIMENT, List.of("review_type")),
                    entry(ORIGINAL_SCORE, List.of("review_score")),
                    entry(LISTED_ON, List.of("review_date")),
                    entry(QUOTE, List.of("review_content"))),
            List.of(Set.of(TITLE_ID), ANY_AUTHOR, Set.of(SENTIMENT)));

    private static final Layout<ReviewColumn> LABELS_2018 = new Layout<>(
            "labels-2018",
            "labels-2018",
            Map.ofEntries(
                    entry(TITLE_ID, List.of("id")),
                    entry(QUOTE, List.of("review")),
                    entry(ORIGINAL_SCORE, List.of("rating")),
                    entry(SENTIMENT, List.of("fresh")),
                    entry(CRITIC, List.of("critic")),
                    entry(TOP_CRITIC, List.of("top_critic")),
                    entry(PUBLICATION, List.of("publisher")),
                    entry(LISTED_ON, List.of("date"))),
            List.of(Set.of(TITLE_ID), ANY_AUTHOR, Set.of(SENTIMENT)));

    private ReviewLayouts() {}

    /**
     * Finds where a file has what.
     *
     * @param mapping our columns and the file's names for them; not empty when the layout is none of the known ones
     */
    static Layout.Placed<ReviewColumn> recognize(List<String> found, Map<String, String> mapping) {
        return mapping.isEmpty() ? known(found) : Layout.recognize(List.of(mapped(found, mapping)), found);
    }

    private static Layout.Placed<ReviewColumn> known(List<String> found) {
        try {
            return Layout.recognize(List.of(OWN, OF_2024, KAGGLE, LABELS_2018), found);
        } catch (RefusedFileException e) {
            throw new RefusedFileException(
                    e.getMessage() + ". Tell which columns are meant by --map title=Film,critic=Reviewer and so on", e);
        }
    }

    private static Layout<ReviewColumn> mapped(List<String> found, Map<String, String> mapping) {
        Map<ReviewColumn, List<String>> headers = ownHeaders();
        mapping.forEach((left, right) -> headers.put(ownColumn(left), List.of(present(right, found))));
        return new Layout<>("mapped", "own", headers, OWN.required());
    }

    private static Map<ReviewColumn, List<String>> ownHeaders() {
        Map<ReviewColumn, List<String>> headers = new EnumMap<>(ReviewColumn.class);
        ownColumns().forEach(column -> headers.put(column, List.of(column.word())));
        return headers;
    }

    private static Stream<ReviewColumn> ownColumns() {
        return Stream.of(ReviewColumn.values()).filter(ReviewColumn::own);
    }

    private static ReviewColumn ownColumn(String name) {
        List<String> known = ownColumns().map(ReviewColumn::word).toList();
        return ownColumns()
                .filter(column -> Headers.fold(column.word()).equals(Headers.fold(name)))
                .findFirst()
                .orElseThrow(() -> new RefusedFileException("--map: '%s' is no column of reviews%s. Columns are %s"
                        .formatted(name, NearestName.hint(name, known), Headers.list(known))));
    }

    private static String present(String name, List<String> found) {
        if (found.stream().noneMatch(column -> Headers.fold(column).equals(Headers.fold(name)))) {
            throw new RefusedFileException("--map: the file has no column '%s'%s. Found: %s"
                    .formatted(name, NearestName.hint(name, found), Headers.list(found)));
        }
        return name;
    }
}
