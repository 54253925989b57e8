package app.matinee.cli;

import app.matinee.catalog.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers which title a row means. */
@Command(
        name = "answer",
        description = "Answers which title a row of an import means; the answer is remembered.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The answer takes effect when the source is imported again.",
            "",
            "  matinee catalog answer 12 --title /m/crash"
        })
final class CatalogAnswerCommand extends CatalogCorrection {

    @Parameters(paramLabel = "N", description = "The number of the question; 'matinee catalog questions' lists them.")
    private long question;

    @ArgGroup(multiplicity = "1")
    private Answer answer = new Answer();

    /** One of three. */
    static final class Answer {
        @Option(names = "--title", paramLabel = "ADDRESS", description = "It means this title, such as /m/crash.")
        private @Nullable String title;

        @Option(names = "--new", description = "It means a title that is not known yet.")
        private boolean isNew;

        @Option(names = "--never", description = "It is of no use and shall never come in.")
        private boolean never;
    }

    @Override
    String correct(BeanFactory modules) {
        var questions = modules.getBean(Questions.class);
        var title = answer.title;
        if (title != null) {
            questions.answer(question, title);
        } else if (answer.isNew) {
            questions.answerNew(question);
        } else if (answer.never) {
            questions.answerNever(question);
        }
        return "question %d is answered; it takes effect when its source is imported again".formatted(question);
    }

    @Override
    String hint() {
        return answer.title == null ? "; 'matinee catalog questions' lists them" : "";
    }
}
