/** Answers those who watch over the server: is it alive, is it ready. */
@NullMarked
package app.matinee.web.health;

import org.jspecify.annotations.NullMarked;
