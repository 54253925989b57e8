/** The page of one title. */
@NullMarked
package app.matinee.web.title;

import org.jspecify.annotations.NullMarked;
