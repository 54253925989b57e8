/** Why a title has the score it has. */
@NullMarked
package app.matinee.web.scores;

import org.jspecify.annotations.NullMarked;
