/** The pages of critics and of the publications they write for. */
@NullMarked
package app.matinee.web.critic;

import org.jspecify.annotations.NullMarked;
