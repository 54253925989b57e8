package app.matinee.ingest.critics;

import app.matinee.ingest.fields.Fields;
import app.matinee.scoring.Sentiment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads whether a review is fresh or rotten, from as many columns as the layout spreads it over. */
final class SentimentWords {
    private SentimentWords() {}

    static @Nullable Sentiment read(Fields<ReviewColumn> fields) {
        List<Sentiment> said = Stream.of(
                        word(fields, ReviewColumn.SENTIMENT),
                        word(fields, ReviewColumn.TONE),
                        flag(fields, ReviewColumn.IS_FRESH, Sentiment.FRESH, Sentiment.ROTTEN),
                        flag(fields, ReviewColumn.IS_ROTTEN, Sentiment.ROTTEN, Sentiment.FRESH))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (said.size() > 1) {
            throw fields.bad(
                    ReviewColumn.SENTIMENT,
                    "This contradicts %s, %s or %s of the same row"
                            .formatted(
                                    fields.columnName(ReviewColumn.IS_FRESH),
                                    fields.columnName(ReviewColumn.IS_ROTTEN),
                                    fields.columnName(ReviewColumn.TONE)));
        }
        return said.isEmpty() ? null : said.getFirst();
    }

    private static @Nullable Sentiment word(Fields<ReviewColumn> fields, ReviewColumn column) {
        String word = fields.name(column, 100);
        if (word == null) {
            return null;
        }
        return switch (word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " ")) {
            case "fresh", "certified fresh", "positive", "pos", "true", "yes", "1", "1.0" -> Sentiment.FRESH;
            case "thumbs up", "recommended", "good" -> Sentiment.FRESH;
            case "rotten", "negative", "neg", "false", "no", "0", "0.0" -> Sentiment.ROTTEN;
            case "thumbs down", "not recommended", "bad" -> Sentiment.ROTTEN;
            // Neither of the two: a curator decides.
            case "mixed", "neutral" -> null;
            default -> throw fields.bad(column, "fresh or rotten would be right; empty leaves it to a curator");
        };
    }

    private static @Nullable Sentiment flag(
            Fields<ReviewColumn> fields, ReviewColumn column, Sentiment yes, Sentiment no) {
        Boolean flag = fields.flag(column);
        if (flag == null) {
            return null;
        }
        return flag ? yes : no;
    }
}
