/** Tells the stories of visitors in a real browser on the real demo, started as a process of its own. */
@org.jspecify.annotations.NullMarked
package app.matinee.journeys;
