/** Runs what modules register to be done from time to time; in servers only, never beside a command. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("jobs")
package app.matinee.platform.jobs;
