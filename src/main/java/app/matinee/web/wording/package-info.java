/** Puts what the modules answer into words and figures for display: formats, scores, tiles, review cards, page frames. */
@org.jspecify.annotations.NullMarked
package app.matinee.web.wording;
