package app.matinee.cli;

import app.matinee.scoring.OutletHistory;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs {@code matinee original-score}, which needs no database and no server. */
@Command(
        name = "original-score",
        description = "Reads critics' scores as they are written and says what they mean.",
        footer = {
            "",
            "Standard input: lines of score<TAB>outlet (the outlet may be missing), UTF-8.",
            "Standard output: one JSON object a line, in order.",
            "",
            "  printf '2.5/4\\tThe Evening Post\\n' | matinee original-score --history labels.tsv"
        })
final class OriginalScoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @SuppressWarnings("unused") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Labelled reviews to learn from: lines of score<TAB>outlet<TAB>label, the label being fresh"
                    + " or rotten, UTF-8. Without it the fixed cuts of the scales decide.")
    private @Nullable Path history;

    /** Answers standard input; returns 0, or 2 when the history cannot be used, before anything was answered. */
    @Override
    public Integer call() throws IOException {
        OutletHistory learnt = history == null ? OutletHistory.empty() : read(history);
        if (learnt == null) {
            return ExitCode.USAGE;
        }
        Reader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Writer answers = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        new OriginalScoreAnswers(learnt).answer(questions, answers);
        return ExitCode.OK;
    }

    private @Nullable OutletHistory read(Path file) {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return OutletHistoryFile.read(text);
        } catch (NoSuchFileException e) {
            complain("--history: there is no file " + file);
        } catch (MalformedHistoryException e) {
            complain("--history " + file + ": " + e.getMessage());
        } catch (IOException e) {
            complain("--history: cannot read " + file + ": " + e.getMessage());
        }
        return null;
    }

    private void complain(String problem) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(problem);
        err.flush();
    }
}
