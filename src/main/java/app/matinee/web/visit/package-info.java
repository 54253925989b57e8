/**
 * Who is visiting: the session behind a request, what it may do, and what was wished before signing in.
 *
 * <p>Handlers ask for a {@code Member} as a parameter when there must be one; pages ask {@link Visit#current()}.
 */
@NullMarked
package app.matinee.web.visit;

import org.jspecify.annotations.NullMarked;
