/** The frame around every page: head, header, breadcrumbs, footer. */
@NullMarked
package app.matinee.web.layout;

import org.jspecify.annotations.NullMarked;
