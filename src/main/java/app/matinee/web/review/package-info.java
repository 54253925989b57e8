/** Has members write reviews, and shows each on a page of its own, with what others make of it. */
@org.jspecify.annotations.NullMarked
package app.matinee.web.review;
