package app.matinee.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** Knows the modules, their levels, and whom each may know and does know. */
final class ModuleMap {

    /** From the lowest to the highest; a module knows only those of lower levels, and everybody knows {@code values}. */
    static final List<List<String>> LEVELS = List.of(
            List.of("values", "scoring", "platform"),
            List.of("catalog", "accounts"),
            List.of("criticism", "lists", "moderation"),
            List.of("audience"),
            List.of("discovery", "community"),
            List.of("ingest"),
            List.of("web", "cli"));

    private ModuleMap() {}

    /** Returns the names of all modules that there is code of. */
    static SortedSet<String> modules() {
        return OurCode.WRITTEN.stream()
                .map(ModuleMap::moduleOf)
                .flatMap(Optional::stream)
                .collect(toCollection(TreeSet::new));
    }

    /** Returns the module of a class, or nothing for the root package, which puts the modules together. */
    static Optional<String> moduleOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(OurCode.ROOT + ".")
                ? Optional.of(name.substring(OurCode.ROOT.length() + 1).split("\\.", 2)[0])
                : Optional.empty();
    }

    static int levelOf(String module) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(module)) {
                return level;
            }
        }
        throw new IllegalArgumentException("The module " + module + " has no level; give it one in ModuleMap.LEVELS");
    }

    /** Returns the modules that one says it uses, whichever named interface of them. */
    static SortedSet<String> declared(String module) {
        return Arrays.stream(annotation(module).allowedDependencies())
                .map(allowed -> allowed.split("::", 2)[0].strip())
                .collect(toCollection(TreeSet::new));
    }

    private static ApplicationModule annotation(String module) {
        String description = OurCode.ROOT + "." + module + ".package-info";
        try {
            ApplicationModule annotation = Class.forName(description).getAnnotation(ApplicationModule.class);
            if (annotation == null) {
                throw new IllegalStateException(description + " lacks @ApplicationModule");
            }
            return annotation;
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("There is no " + description, missing);
        }
    }

    /** Returns the modules whose types occur in the classes of one. */
    static SortedSet<String> known(String module) {
        return dependencies(module)
                .map(Dependency::getTargetClass)
                .filter(type -> !OurCode.TEMPLATE.test(type))
                .map(ModuleMap::moduleOf)
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(module))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Dependency> dependencies(String module) {
        return OurCode.WRITTEN.stream()
                .filter(type -> moduleOf(type).equals(Optional.of(module)))
                .sorted(Comparator.comparing(HasName::getName))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }
}
