/** The pages an operator answers for: about, scores, privacy, terms, imprint. */
@NullMarked
package app.matinee.web.about;

import org.jspecify.annotations.NullMarked;
