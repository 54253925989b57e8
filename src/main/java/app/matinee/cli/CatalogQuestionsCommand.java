package app.matinee.cli;

import app.matinee.catalog.Question;
import app.matinee.catalog.Question.Candidate;
import app.matinee.catalog.Questions;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Lists the rows of imports that wait for a decision. */
@Command(
        name = "questions",
        description = "Lists the rows of imports that fit several titles, or one only doubtfully, with those titles.",
        mixinStandardHelpOptions = true,
        footer = {"", "Answer with 'matinee catalog answer'."})
final class CatalogQuestionsCommand extends DatabaseCommand {

    /** Names the formats by the words that the option takes. */
    enum Format {
        table,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", description = "table or json (default: table).")
    private Format format = Format.table;

    @Override
    int run(BeanFactory modules) {
        PrintWriter out = spec.commandLine().getOut();
        List<Question> questions = modules.getBean(Questions.class).open();
        switch (format) {
            case json -> out.println(json(questions));
            case table -> {
                questions.forEach(question -> print(out, question));
                if (questions.isEmpty()) {
                    spec.commandLine().getErr().println("No row waits for a decision");
                }
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String json(List<Question> questions) {
        var json = new JsonMapper();
        return questions.stream().map(json::writeValueAsString).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static void print(PrintWriter out, Question question) {
        var ids = Stream.concat(
                        Stream.of(question.id().source() + ":" + question.id().value()), question.ids().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        out.printf(
                "%d  %s %s%s (%s, %s)%n    %s%n",
                question.number(),
                question.kind(),
                question.name() == null ? "" : question.name(),
                question.year() == null ? "" : " " + question.year(),
                question.source(),
                ids,
                question.reason());
        question.candidates().forEach(candidate -> print(out, candidate));
    }

    private static void print(PrintWriter out, Candidate candidate) {
        out.printf(
                "    %s  %s%s%s%n",
                candidate.path(),
                candidate.name(),
                candidate.year() == null ? "" : " " + candidate.year(),
                candidate.directors() == null ? "" : ", directed by " + candidate.directors());
    }
}
