/** The lists of a title's reviews, by critics and by the audience. */
@NullMarked
package app.matinee.web.reviews;

import org.jspecify.annotations.NullMarked;
