package app.matinee.catalog;

/**
 * States how a rating body classified a title.
 *
 * @param system who classified, such as {@code MPA}, {@code BBFC}, {@code TVPG}
 * @param rating as the body writes it, such as {@code PG-13}
 */
public record ContentRating(String system, String rating) {}
