package app.matinee.web.about;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;

/** Shows one of the pages that the operator answers for, with the text that comes with Matinee. */
public record AboutView(SiteChrome chrome, Document document) implements Page {

    /** Lists the pages, in the footer's order. */
    public enum Document {
        ABOUT("about/about.jte", "/about", "About"),
        SCORES("about/scores.jte", "/about/scores", "How scores work"),
        PRIVACY("about/privacy.jte", "/privacy", "Privacy"),
        TERMS("about/terms.jte", "/terms", "Terms"),
        IMPRINT("about/imprint.jte", "/imprint", "Imprint");

        private final String template;
        private final String href;
        private final String text;

        Document(String template, String href, String text) {
            this.template = template;
            this.href = href;
            this.text = text;
        }

        public String href() {
            return href;
        }

        public String text() {
            return text;
        }
    }

    @Override
    public String template() {
        return document.template;
    }
}
