package app.matinee.web.wording;

import app.matinee.values.Page;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.PageLinks.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Links the pages of a list: the first, the last, and those around the current one. */
public final class PageNumbers {
    private static final int AROUND = 2;

    private PageNumbers() {}

    /** Links pages whose addresses the function makes; a page behind the last one leads back to the last. */
    public static PageLinks links(Page<?> page, IntFunction<String> href) {
        var from = (page.number() - 1L) * page.size() + 1;
        var summary = page.items().isEmpty()
                ? ""
                : "%s–%s of %s"
                        .formatted(
                                Formats.number(from),
                                Formats.number(from + page.items().size() - 1),
                                Formats.number(page.total()));
        return new PageLinks(
                summary,
                page.number() > 1 ? href.apply(Math.min(page.number() - 1, page.pages())) : null,
                page.number() < page.pages() ? href.apply(page.number() + 1) : null,
                numbered(page, href));
    }

    private static List<Numbered> numbered(Page<?> page, IntFunction<String> href) {
        List<Numbered> numbers = new ArrayList<>();
        var previous = 0;
        for (var number = 1; number <= page.pages(); number++) {
            if (number == 1 || number == page.pages() || Math.abs(number - page.number()) <= AROUND) {
                if (number > previous + 1) {
                    numbers.add(new Numbered("…", null, false));
                }
                numbers.add(new Numbered(Formats.number(number), address(href, number), number == page.number()));
                previous = number;
            }
        }
        return numbers;
    }

    private static @Nullable String address(IntFunction<String> href, int number) {
        return href.apply(number);
    }
}
