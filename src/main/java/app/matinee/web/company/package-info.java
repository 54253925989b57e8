/** The page of one company. */
@org.jspecify.annotations.NullMarked
package app.matinee.web.company;
