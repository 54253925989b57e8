/** Takes ratings: from the stars on a title's page, with or without scripts. */
@org.jspecify.annotations.NullMarked
package app.matinee.web.rating;
