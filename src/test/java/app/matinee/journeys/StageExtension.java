package app.matinee.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.matinee.testing.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Sets the stage before the first journey of a process, and strikes it at the end. */
final class StageExtension implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(Chromium.program().isPresent(), "Skipped: there is no Chromium; bin/test says how to get one");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Shared.STAGE;
    }

    /** Outlives the classes, which a process of Surefire runs one by one, each as a run of its own. */
    private static final class Shared {
        static final Stage STAGE = open(Chromium.program().orElseThrow());

        private static Stage open(Path program) {
            try {
                var stage = new Stage(program);
                Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
                return stage;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
