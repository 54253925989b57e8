/** Bringing what a member said on other sites, and seeing what it means before anything changes. */
@NullMarked
package app.matinee.web.bring;

import org.jspecify.annotations.NullMarked;
