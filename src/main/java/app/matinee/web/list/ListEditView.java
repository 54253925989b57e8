package app.matinee.web.list;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.PosterView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/**
 * Shows a list to its owner, to be changed.
 *
 * @param path of the list, below which its forms go
 * @param form what is said about the list
 * @param itemForm what was sent about one of the titles and is wrong; its mistake is that of {@code item-} and the title
 * @param number of the page of the list, from 1
 * @param total how many titles are on the list
 * @param search what was searched for to be added; empty without
 * @param found what was found
 */
public record ListEditView(
        SiteChrome chrome,
        String path,
        String name,
        FormView form,
        FormView itemForm,
        List<Item> items,
        int number,
        long total,
        PageLinks pages,
        String search,
        List<Candidate> found)
        implements Page {

    /**
     * Shows a title to be moved, noted or taken off.
     *
     * @param title its number in forms
     * @param place counted from 1
     */
    public record Item(long title, long place, String name, String href, String year, PosterView poster, String note) {
        public String id() {
            return "item-" + title;
        }

        /** Returns what was typed last beside this title, or what is kept. */
        public String note(FormView typed) {
            return typed.mistake(id()) == null || typed.value("note").isEmpty() ? note : typed.value("note");
        }
    }

    /** Shows a title to be added. */
    public record Candidate(long title, String name, String year) {}

    @Override
    public String template() {
        return "list/edit.jte";
    }
}
