/** What a member might like; only the member sees it. */
@NullMarked
package app.matinee.web.foryou;

import org.jspecify.annotations.NullMarked;
