/** Turns names of any script into the words of an address. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("text")
package app.matinee.platform.text;
