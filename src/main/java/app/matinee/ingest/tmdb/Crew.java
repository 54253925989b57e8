package app.matinee.ingest.tmdb;

import app.matinee.catalog.Department;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts TMDB's jobs into our departments; most of its crew (drivers, compositors, grips) has none here. */
final class Crew {
    private static final Set<String> DIRECTING = Set.of("Director", "Co-Director", "Series Director");
    private static final Set<String> PRODUCTION = Set.of(
            "Producer",
            "Executive Producer",
            "Co-Producer",
            "Co-Executive Producer",
            "Associate Producer",
            "Supervising Producer",
            "Consulting Producer",
            "Line Producer",
            "Showrunner");
    private static final Set<String> CAMERA = Set.of("Director of Photography", "Cinematography", "Cinematographer");
    private static final Set<String> MUSIC =
            Set.of("Original Music Composer", "Composer", "Music", "Music Score Producer", "Main Title Theme Composer");
    private static final Set<String> EDITING = Set.of("Editor", "Co-Editor", "Supervising Editor");

    /** What their department's name says already. */
    private static final Set<String> PLAIN = Set.of(
            "Director",
            "Writer",
            "Producer",
            "Director of Photography",
            "Cinematography",
            "Cinematographer",
            "Original Music Composer",
            "Composer",
            "Music",
            "Editor");

    private Crew() {}

    static Optional<Department> department(String department, String job) {
        if (department.equals("Writing")) {
            return job.matches(".*(Assistant|Coordinator|Consultant|Supervisor|Editor|Research).*")
                    ? Optional.empty()
                    : Optional.of(Department.WRITING);
        }
        if (department.equals("Creator") || job.equals("Creator")) {
            return Optional.of(Department.CREATION);
        }
        return byJob(job);
    }

    private static Optional<Department> byJob(String job) {
        if (DIRECTING.contains(job)) {
            return Optional.of(Department.DIRECTING);
        }
        if (PRODUCTION.contains(job)) {
            return Optional.of(Department.PRODUCTION);
        }
        if (CAMERA.contains(job)) {
            return Optional.of(Department.CAMERA);
        }
        if (MUSIC.contains(job)) {
            return Optional.of(Department.MUSIC);
        }
        return EDITING.contains(job) ? Optional.of(Department.EDITING) : Optional.empty();
    }

    /** Returns the job where its department does not say it already. */
    static @Nullable String role(String job) {
        return PLAIN.contains(job) ? null : job;
    }
}
