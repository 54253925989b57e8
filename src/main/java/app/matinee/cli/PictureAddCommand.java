package app.matinee.cli;

import app.matinee.catalog.PictureKind;
import app.matinee.catalog.pictures.KeptPicture;
import app.matinee.catalog.pictures.Label;
import app.matinee.catalog.pictures.PictureException;
import app.matinee.catalog.pictures.Pictures;
import app.matinee.catalog.pictures.Subject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in one picture, from a file or from a configured source. */
@Command(
        name = "add",
        description = {
            "Takes in a picture of a title or a person.",
            "A new poster or portrait becomes the one that is shown; one that is there already gets the new texts."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 it is in; 2 the file is not taken; 3 there is no such title or person.",
            "",
            "  matinee picture add --title /m/the-cranes-are-flying --kind poster --credit Mosfilm cranes.jpg"
        })
final class PictureAddCommand extends DatabaseCommand {
    private static final int NOT_TAKEN = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private PictureSubject subject = new PictureSubject();

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "poster, still or portrait.")
    private PictureKind kind = PictureKind.POSTER;

    @Option(
            names = "--caption",
            paramLabel = "TEXT",
            description = "What is to be seen; also read to who can't see it.")
    private @Nullable String caption;

    @Option(names = "--credit", paramLabel = "TEXT", description = "Whose picture it is.")
    private @Nullable String credit;

    @Option(names = "--licence", paramLabel = "TEXT", description = "Under which licence it is shown.")
    private @Nullable String licence;

    @Parameters(
            paramLabel = "FILE|URL",
            description = "A JPEG, PNG, WebP or GIF; an address must be on a configured source.")
    private String origin = "";

    @Override
    int run(BeanFactory modules) throws IOException {
        Pictures pictures = modules.getBean(Pictures.class);
        KeptPicture kept = take(pictures, subject.find(pictures), new Label(caption, credit, licence));
        spec.commandLine().getOut().println(PictureLine.of(kept));
        return ExitCode.OK;
    }

    private KeptPicture take(Pictures pictures, Subject shown, Label label) throws IOException {
        try {
            if (origin.matches("(?i)https?://.*")) {
                return pictures.fetch(shown, kind, URI.create(origin), label);
            }
            Path file = Path.of(origin);
            if (!Files.isRegularFile(file)) {
                throw new CommandException(NOT_TAKEN, "There is no file " + file);
            }
            return pictures.add(shown, kind, Files.readAllBytes(file), label);
        } catch (PictureException | IllegalArgumentException e) {
            throw new CommandException(NOT_TAKEN, String.valueOf(e.getMessage()));
        }
    }
}
