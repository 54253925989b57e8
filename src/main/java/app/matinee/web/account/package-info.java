/** Joining, signing in, and a member's own account. */
@NullMarked
package app.matinee.web.account;

import org.jspecify.annotations.NullMarked;
