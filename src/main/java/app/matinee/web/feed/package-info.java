/** What those did whom a member follows, what a member is told, and the end of mails about it. */
@NullMarked
package app.matinee.web.feed;

import org.jspecify.annotations.NullMarked;
