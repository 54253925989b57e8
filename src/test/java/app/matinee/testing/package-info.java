/** Gives tests a real PostgreSQL and the means to look at how it is used. */
@NullMarked
package app.matinee.testing;

import org.jspecify.annotations.NullMarked;
