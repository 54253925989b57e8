/** The diary: what a member watched, day by day, and the viewings of one title. */
@NullMarked
package app.matinee.web.diary;

import org.jspecify.annotations.NullMarked;
