package app.matinee.web.component;

import java.util.List;

/** Says that there is nothing to show, why, and what to try instead. */
public record EmptyView(String heading, String text, List<Link> tries) {}
