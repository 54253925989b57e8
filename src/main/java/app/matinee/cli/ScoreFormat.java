package app.matinee.cli;

import java.io.PrintWriter;

/** Names the formats of scores, by the words that the option takes. */
enum ScoreFormat {
    csv {
        @Override
        ScoreWriter to(PrintWriter out) {
            return new ScoresAsCsv(out);
        }
    },
    json {
        @Override
        ScoreWriter to(PrintWriter out) {
            return new ScoresAsJson(out);
        }
    },
    table {
        @Override
        ScoreWriter to(PrintWriter out) {
            return new ScoresAsTable(out);
        }
    };

    abstract ScoreWriter to(PrintWriter out);
}
