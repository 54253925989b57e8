package app.matinee.bench;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Measures one thing. */
interface Benchmark {
    /** Returns the name by which {@code bin/bench} calls it. */
    String name();

    /**
     * Measures, and hands over each figure as soon as there is one.
     *
     * @param folder empty, and thrown away afterwards
     */
    void measure(Path folder, Consumer<Figure> figures) throws Exception;
}
