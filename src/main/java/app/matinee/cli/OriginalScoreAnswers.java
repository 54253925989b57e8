package app.matinee.cli;

import app.matinee.scoring.OriginalScore;
import app.matinee.scoring.OutletHistory;
import app.matinee.scoring.SuggestionRule;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Answers lines of {@code score<TAB>outlet} with one JSON object a line, see {@link OriginalScoreAnswer}. */
final class OriginalScoreAnswers {

    private final SuggestionRule rule;
    private final JsonMapper json = new JsonMapper();

    /** Prepares answers that learn from a history; an empty one leaves the fixed cuts. */
    OriginalScoreAnswers(OutletHistory history) {
        this.rule = new SuggestionRule(history);
    }

    /**
     * Answers every line of a text in its order, an empty one too, as soon as it is read and in bounded memory. The outlet may be
     * missing; further columns are ignored.
     *
     * @param questions should be buffered
     */
    void answer(Reader questions, Writer answers) throws IOException {
        var lines = new LineByLine(questions);
        for (String line = lines.next(); line != null; line = lines.next()) {
            String[] columns = line.split("\t", -1);
            answers.write(answer(columns[0], columns.length > 1 ? columns[1] : null));
            answers.write('\n');
            // Whoever asks one line at a time must see its answer before asking the next.
            if (!lines.isReady()) {
                answers.flush();
            }
        }
        answers.flush();
    }

    /** Answers one score, as a line of JSON without its line feed. */
    String answer(String text, @Nullable String outlet) {
        OriginalScore score = OriginalScore.parse(text);
        return json.writeValueAsString(OriginalScoreAnswer.of(score, rule.suggest(score, outlet)));
    }
}
