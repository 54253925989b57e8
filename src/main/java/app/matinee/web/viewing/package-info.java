/** What a title's page tells after somebody looked at it for some seconds. */
@NullMarked
package app.matinee.web.viewing;

import org.jspecify.annotations.NullMarked;
