package app.matinee.web.component;

/** Names a place to go. {@code href} is a path of this site or an absolute address. */
public record Link(String text, String href) {}
