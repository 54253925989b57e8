/**
 * States the rules that turn reviews and ratings into scores, as pure functions of records: no clock, no database, no framework.
 *
 * <p>Critics: {@link app.matinee.scoring.CriticsScorecard}. Audience: {@link app.matinee.scoring.AudienceScorecard}. Scores as critics
 * write them: {@link app.matinee.scoring.OriginalScore}, and what they suggest: {@link app.matinee.scoring.SuggestionRule}. Every
 * formula, its evidence and the test that holds it stand in {@code docs/scoring.md}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "values")
package app.matinee.scoring;
