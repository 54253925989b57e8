/** Taking one's data along, and leaving. */
@NullMarked
package app.matinee.web.leave;

import org.jspecify.annotations.NullMarked;
