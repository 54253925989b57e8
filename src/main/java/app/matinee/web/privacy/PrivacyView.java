package app.matinee.web.privacy;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/** Shows a member who sees what, who is kept away, and how often mail comes. */
public record PrivacyView(
        SiteChrome chrome, List<SectionChoice> sections, List<Choice> rhythms, List<Other> muted, List<Other> blocked)
        implements Page {

    /**
     * Chooses who sees one part.
     *
     * @param name of the form's field
     * @param hint what the choice does not change; empty for nothing
     */
    public record SectionChoice(String name, String text, String hint, List<Choice> circles) {}

    /** Is one of several values. */
    public record Choice(String value, String text, boolean chosen) {}

    /** Names somebody whom the member muted or blocked. */
    public record Other(String handle, String name) {}

    @Override
    public String template() {
        return "privacy/privacy.jte";
    }
}
