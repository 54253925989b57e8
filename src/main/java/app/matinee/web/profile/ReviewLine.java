package app.matinee.web.profile;

import app.matinee.web.component.ClampedText;
import app.matinee.web.component.Link;
import app.matinee.web.component.StarsView;
import org.jspecify.annotations.Nullable;

/** Shows what a member wrote, under the title that it is about. */
public record ReviewLine(
        Link title, @Nullable StarsView stars, String dateText, String date, ClampedText text, boolean spoiler) {}
