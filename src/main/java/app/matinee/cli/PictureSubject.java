package app.matinee.cli;

import app.matinee.catalog.pictures.Pictures;
import app.matinee.catalog.pictures.Subject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Holds the options that say whom or what pictures show. */
final class PictureSubject {
    private static final int NO_SUCH_SUBJECT = 3;

    @Option(
            names = "--title",
            paramLabel = "PATH",
            description = "A title by its address, such as /m/the-cranes-are-flying or /tv/dark/s01/e02.")
    private @Nullable String title;

    @Option(names = "--person", paramLabel = "SLUG", description = "A person, such as mikhail-kalatozov.")
    private @Nullable String person;

    Subject find(Pictures pictures) {
        if (title != null) {
            return pictures.titleAt(title)
                    .orElseThrow(() -> new CommandException(NO_SUCH_SUBJECT, "There is no title at " + title));
        }
        return pictures.personAt(String.valueOf(person))
                .orElseThrow(() -> new CommandException(NO_SUCH_SUBJECT, "There is no person " + person));
    }
}
