/** Everybody who made a title, by department. */
@NullMarked
package app.matinee.web.cast;

import org.jspecify.annotations.NullMarked;
