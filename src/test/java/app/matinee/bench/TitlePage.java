package app.matinee.bench;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/**
 * Compares how many title pages the server answers with how many style sheets, which it keeps in memory, by turns in one
 * run. Requests and answers share the processors.
 */
final class TitlePage implements Benchmark {
    private static final int ROUNDS = 5;
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 5;

    @Override
    public String name() {
        return "title-page";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        double[] pages = new double[ROUNDS];
        double[] files = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        double[] times = {};
        try (Site site = Site.server(folder.resolve("data"))) {
            String styleSheet = styleSheet(site);
            Load.ask(site.address(), Site.CRANES, WARM_UP_SECONDS);
            Load.ask(site.address(), styleSheet, WARM_UP_SECONDS / 3);
            for (int round = 0; round < ROUNDS; round++) {
                Load.Answers answers = Load.ask(site.address(), Site.CRANES, SECONDS);
                pages[round] = answers.perSecond();
                files[round] = Load.ask(site.address(), styleSheet, SECONDS).perSecond();
                ratios[round] = pages[round] / files[round];
                times = DoubleStream.concat(
                                DoubleStream.of(times),
                                answers.milliseconds().stream().mapToDouble(Double::doubleValue))
                        .toArray();
            }
        }
        figures.accept(Figure.plain("title page, 8 connections, median of 5", Rounds.median(pages), "/s"));
        figures.accept(Figure.plain("  half of the answers within", Rounds.quantile(0.5, times), "ms"));
        figures.accept(Figure.plain("  99 of 100 answers within", Rounds.quantile(0.99, times), "ms"));
        figures.accept(Figure.plain("style sheet, from memory", Rounds.median(files), "/s"));
        figures.accept(Figure.plain("title page : style sheet", Rounds.median(ratios), ""));
    }

    private static String styleSheet(Site site) throws Exception {
        return TitlePageWeight.references(Site.CRANES, site.fetch(Site.CRANES).body()).stream()
                .filter(path -> path.endsWith(".css"))
                .findFirst()
                .orElseThrow();
    }
}
