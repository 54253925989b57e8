package app.matinee.catalog;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the rows of imports that matching could not decide, and what somebody decided. An answer is remembered under the
 * source's own id for good, and followed whenever the source tells of it again.
 */
@Component
public class Questions {
    private final TransactionOperations transaction;
    private final QuestionStore questions;
    private final SubjectStore subjects;

    Questions(TransactionOperations transaction, QuestionStore questions, SubjectStore subjects) {
        this.transaction = transaction;
        this.questions = questions;
        this.subjects = subjects;
    }

    /** Lists the questions that nobody has answered, in the order in which they were asked. */
    public List<Question> open() {
        return questions.open();
    }

    /**
     * Answers that a row means the title at an address.
     *
     * @throws RefusedCorrectionException if there is no such question or no such title, or it is of another kind
     */
    public void answer(long question, String address) {
        transaction.executeWithoutResult(status -> {
            var kind = kind(question);
            var title = subjects.at(address);
            if (!title.kind().word().equals(kind)) {
                throw new RefusedCorrectionException("Question %d is about a %s, but %s is a %s"
                        .formatted(question, kind, title.path(), title.kind().word()));
            }
            questions.answer(question, "title", title.id());
        });
    }

    /** Answers that a row means a title that is not known yet. */
    public void answerNew(long question) {
        answerWithout(question, "new");
    }

    /** Answers that a row is of no use and shall never come in. */
    public void answerNever(long question) {
        answerWithout(question, "never");
    }

    private void answerWithout(long question, String answer) {
        transaction.executeWithoutResult(status -> {
            kind(question);
            questions.answer(question, answer, null);
        });
    }

    private String kind(long question) {
        return questions
                .kind(question)
                .orElseThrow(() -> new RefusedCorrectionException("There is no question " + question));
    }
}
