/** Who sees what of a member, whom the member wants to see nothing of, and how often mail comes. */
@NullMarked
package app.matinee.web.privacy;

import org.jspecify.annotations.NullMarked;
