package app.matinee.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.matinee.testing.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Sets the stage before the first journey of a run, and strikes it after the last. */
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
        return context.getRoot()
                .getStore(Namespace.create(Stage.class))
                .computeIfAbsent(Stage.class, type -> open(Chromium.program().orElseThrow()), Stage.class);
    }

    private static Stage open(Path program) {
        try {
            return new Stage(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
