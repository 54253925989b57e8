/** Holds what every module stands on: database, change log, HTTP, HTML, files, images, configuration. Owns schema {@code platform}. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"values"})
package app.matinee.platform;
