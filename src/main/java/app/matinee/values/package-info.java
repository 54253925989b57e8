/** Holds the records that three modules or more share. Knows nothing but {@code java.*}. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package app.matinee.values;
