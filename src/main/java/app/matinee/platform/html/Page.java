package app.matinee.platform.html;

/** Is shown by a template: a record of everything the page says, formatted and linked. */
public interface Page {

    /** Returns the template's path below {@code src/main/jte}, for example {@code title/title.jte}. */
    String template();
}
