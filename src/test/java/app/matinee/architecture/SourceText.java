package app.matinee.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads what the compiler leaves out: source files, their packages, and the texts in them. */
final class SourceText {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");

    private static final Path ROOT = Path.of("app", "matinee");

    /** Stands for what is put into a text at run time. */
    private static final String PLACE = "…";

    private static final List<Literal> LITERALS = readLiterals();

    private SourceText() {}

    /**
     * A text in the source of a type.
     *
     * @param module the module, or an empty text for the root package
     * @param type the name of the file without its ending
     * @param text what is put together by {@code +} is one text, with {@code …} for the parts that are not literals
     */
    record Literal(String module, String type, String text) {}

    static List<Literal> literals() {
        return LITERALS;
    }

    /** Returns all source files below a folder, in order of their names. */
    static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root.resolve(ROOT))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Literal> readLiterals() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Literal> literals = new ArrayList<>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var files = manager.getJavaFileObjectsFromPaths(files(MAIN));
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, files);
            for (CompilationUnitTree unit : task.parse()) {
                Path file = MAIN.resolve(ROOT)
                        .toAbsolutePath()
                        .relativize(Path.of(unit.getSourceFile().toUri()));
                String module = file.getNameCount() == 1 ? "" : file.getName(0).toString();
                String type = file.getFileName().toString().replace(".java", "");
                new Texts().scan(unit, text -> literals.add(new Literal(module, type, text)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(literals);
    }

    private interface Sink {
        void take(String text);
    }

    private static final class Texts extends TreeScanner<@Nullable Void, Sink> {

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, Sink sink) {
            if (literal.getValue() instanceof String text) {
                sink.take(text);
            }
            return null;
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree binary, Sink sink) {
            if (binary.getKind() != Kind.PLUS) {
                return super.visitBinary(binary, sink);
            }
            sink.take(joined(binary, sink));
            return null;
        }

        private String joined(ExpressionTree part, Sink sink) {
            return switch (part) {
                case BinaryTree sum
                when sum.getKind() == Kind.PLUS ->
                    joined(sum.getLeftOperand(), sink) + joined(sum.getRightOperand(), sink);
                case ParenthesizedTree group -> joined(group.getExpression(), sink);
                case LiteralTree literal -> String.valueOf(literal.getValue());
                default -> {
                    scan(part, sink);
                    yield PLACE;
                }
            };
        }
    }
}
