package app.matinee.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks axe what would keep somebody from using a page. */
public final class Axe {
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private static final String RUN = """
            options => axe.run(document, options).then(results => results.violations.flatMap(
                rule => rule.nodes.map(node => rule.id + ' in ' + node.html)))""";

    private Axe() {}

    /** Returns each place that breaks a rule, as the rule's name and the place's HTML; empty if all is well. */
    public static List<String> faults(Page page) {
        return faults(page, Map.of());
    }

    /** Looks for what breaks certain rules only, such as {@code color-contrast}. */
    public static List<String> faults(Page page, List<String> rules) {
        return faults(page, Map.of("runOnly", rules));
    }

    // The builder that comes with axe asks for everything that passes as well, and carries it to a second page to sort
    // it, which takes most of its time.
    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, Map<String, Object> options) {
        page.evaluate(SCRIPT);
        Map<String, Object> all = new HashMap<>(options);
        all.putAll(Map.of("resultTypes", List.of("violations"), "preload", false));
        return (List<String>) page.evaluate(RUN, all);
    }
}
