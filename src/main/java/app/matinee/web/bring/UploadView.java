package app.matinee.web.bring;

import app.matinee.platform.html.Page;
import app.matinee.web.component.PageLinks;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows what an upload means, or what became of it.
 *
 * @param href its address
 * @param from of which sites and when, in words
 * @param amounts what it says, in words, and what became of that
 * @param groups into which its titles fall
 * @param lines the titles of the group that is shown
 * @param conflicts how many titles the member rated otherwise here
 * @param chosen whether the group that is shown waits for choices
 */
public record UploadView(
        SiteChrome chrome,
        Stage stage,
        String href,
        String file,
        String from,
        int percent,
        List<AmountLine> amounts,
        List<GroupLink> groups,
        List<TitleLine> lines,
        PageLinks pages,
        int conflicts,
        int ready,
        boolean chosen,
        List<RefusalLine> refusals,
        int refused)
        implements Page {

    @Override
    public String template() {
        return "bring/upload.jte";
    }

    /**
     * Tells of one kind of thing.
     *
     * @param what such as {@code 20 ratings}
     * @param of how much of it is of known titles, or what became of it
     */
    public record AmountLine(String what, String of) {}

    /** Leads to a group of titles. */
    public record GroupLink(String text, int count, String href, boolean current) {}

    /**
     * Shows a title as the upload names it.
     *
     * @param written name, year and place
     * @param meant what it means; null when unknown
     * @param choices among which to choose; empty when there is nothing to choose
     * @param stars what the upload rates it; null without
     * @param mine what the member rates it here; null without
     */
    public record TitleLine(
            int number,
            String written,
            @Nullable Choice meant,
            List<Choice> choices,
            boolean decided,
            @Nullable String stars,
            @Nullable String mine) {}

    /** Tells how far the upload has come. */
    public enum Stage {
        WAITING("Preview of your import"),
        RUNNING("Importing"),
        DONE("Imported"),
        FAILED("The import stopped halfway"),
        UNDONE("Undone");

        private final String heading;

        Stage(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    /**
     * Tells what could not be read.
     *
     * @param place after the file's name; empty for the file as a whole
     * @param column followed by a colon; empty for the row as a whole
     * @param value the beginning of it; may be empty
     */
    public record RefusalLine(String file, String place, String column, String value, String reason) {}

    /** Names a title of the catalogue. */
    public record Choice(long title, String href, String text, boolean current) {}
}
