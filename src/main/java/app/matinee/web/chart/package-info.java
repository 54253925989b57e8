/** Charts: which titles are best, by what is certain of their scores. */
@NullMarked
package app.matinee.web.chart;

import org.jspecify.annotations.NullMarked;
