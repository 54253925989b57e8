/** Shows how settings are found, checked and explained. */
@NullMarked
package app.matinee.platform.config;

import org.jspecify.annotations.NullMarked;
