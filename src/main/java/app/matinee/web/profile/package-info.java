/** What a member shows: ratings, reviews, statistics, a year in review, followers; and the buttons to follow and to block. */
@NullMarked
package app.matinee.web.profile;

import org.jspecify.annotations.NullMarked;
