package app.matinee.cli;

import app.matinee.catalog.pictures.Pictures;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists pictures. */
@Command(
        name = "list",
        description =
                "Lists the pictures of a title or a person, or all: number, address, kind, size, widths and texts,"
                        + " with tabs between.",
        mixinStandardHelpOptions = true)
final class PictureListCommand extends DatabaseCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "0..1")
    private @Nullable PictureSubject subject;

    @Override
    int run(BeanFactory modules) {
        Pictures pictures = modules.getBean(Pictures.class);
        var out = spec.commandLine().getOut();
        pictures.list(subject == null ? null : subject.find(pictures))
                .forEach(kept -> out.println(PictureLine.of(kept)));
        out.flush();
        return ExitCode.OK;
    }
}
