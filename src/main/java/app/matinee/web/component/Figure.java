package app.matinee.web.component;

/** States a number with what it counts: {@code 412}, {@code reviews}. */
public record Figure(String value, String label) {}
