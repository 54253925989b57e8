/** Draws posters from nothing but facts, for titles that have no picture. */
@NullMarked
package app.matinee.web.poster;

import org.jspecify.annotations.NullMarked;
