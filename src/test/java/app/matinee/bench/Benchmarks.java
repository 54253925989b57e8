package app.matinee.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** Runs benchmarks and prints a row for each figure. Ends with 1 when a limit is exceeded. */
final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new ImportCriticReviews(),
            new ImportMemory(),
            new ImportImdb(),
            new ImportMovielens(),
            new PageCost(),
            new RateHotTitle(),
            new SearchSite(),
            new Recommend(),
            new Start(),
            new TitlePageWeight(),
            new TitlePage());

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        List<Benchmark> chosen = chosen(List.of(names));
        System.out.println(machine());
        System.out.println(Figure.header());
        List<Figure> figures = new ArrayList<>();
        for (Benchmark benchmark : chosen) {
            run(benchmark, figures);
        }
        System.exit(figures.stream().anyMatch(Figure::missed) ? 1 : 0);
    }

    private static List<Benchmark> chosen(List<String> names) {
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                System.err.println("There is no benchmark '" + name + "'. There are "
                        + known.stream().collect(Collectors.joining(", ")));
                System.exit(2);
            }
        }
        return ALL.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
    }

    private static String machine() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return "%s, %s on %s, %d processors, %d GiB, load at the beginning %.1f, Java %s"
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        system.getName(),
                        system.getArch(),
                        system.getAvailableProcessors(),
                        Math.round(system.getTotalMemorySize() / 1024.0 / 1024 / 1024),
                        system.getSystemLoadAverage(),
                        System.getProperty("java.version"));
    }

    private static void run(Benchmark benchmark, List<Figure> figures) throws Exception {
        Path folder = Files.createTempDirectory("matinee-bench-");
        try {
            benchmark.measure(folder, figure -> {
                figures.add(figure);
                System.out.println(figure.row());
            });
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
