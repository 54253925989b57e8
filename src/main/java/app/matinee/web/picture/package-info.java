/** The files of pictures that are kept here. */
@NullMarked
package app.matinee.web.picture;

import org.jspecify.annotations.NullMarked;
