/** Offers what the program does as commands: reads options and files, calls the doors, prints the answer. Owns no data. */
@org.jspecify.annotations.NullMarked
package app.matinee.cli;
