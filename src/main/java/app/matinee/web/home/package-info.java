/** The front page. */
@NullMarked
package app.matinee.web.home;

import org.jspecify.annotations.NullMarked;
