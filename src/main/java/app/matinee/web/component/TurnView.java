package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/** Leads from one part of a series to the parts beside it, null where there is none, and up to what holds them all. */
public record TurnView(
        String label,
        @Nullable Link previous,
        Link up,
        @Nullable Link next) {}
