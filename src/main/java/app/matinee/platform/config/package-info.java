/**
 * Reads what the operator has set: immutable records, checked as a whole before anything starts, so that a typing error
 * stops the start instead of being ignored.
 *
 * <p>A module adds settings with a record of its own, annotated with {@code @ConfigurationProperties}, that is added to
 * the list in {@code app.matinee.KnownSettings} and described in {@code docs/configuration.md}.
 */
@NamedInterface("config")
@NullMarked
package app.matinee.platform.config;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
