/** The page of one person: credits with their scores. */
@NullMarked
package app.matinee.web.person;

import org.jspecify.annotations.NullMarked;
