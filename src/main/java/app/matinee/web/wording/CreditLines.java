package app.matinee.web.wording;

import app.matinee.discovery.Tile;
import app.matinee.discovery.Work;
import app.matinee.web.component.CreditLine;
import app.matinee.web.component.ScoreView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the titles that somebody had a part in. */
@Component
public class CreditLines {
    private final Scores scores;

    CreditLines(Scores scores) {
        this.scores = scores;
    }

    /** Words one work: the characters, and how many episodes it was of a series. */
    public CreditLine line(Work<?> work) {
        List<String> remarks = new ArrayList<>();
        if (!work.roles().isEmpty()) {
            remarks.add(String.join(", ", work.roles()));
        }
        if (work.episodes() > 0) {
            remarks.add(Formats.count(work.episodes(), "episode", "episodes"));
        }
        return line(
                work.tile(),
                remarks.isEmpty() ? null : String.join(" · ", remarks),
                years(work.firstYear(), work.lastYear()));
    }

    /** Words a title that stands out among all of them; null stays null. */
    public @Nullable CreditLine line(@Nullable Tile tile) {
        return tile == null ? null : line(tile, null, years(tile.year(), tile.year()));
    }

    private CreditLine line(Tile tile, @Nullable String role, String years) {
        return new CreditLine(
                shown(scores.critics(tile)), shown(scores.audience(tile)), tile.name(), null, tile.path(), role, years);
    }

    private static String years(@Nullable Integer first, @Nullable Integer last) {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    private static @Nullable ScoreView shown(ScoreView score) {
        return score.countText() == null ? null : score;
    }
}
