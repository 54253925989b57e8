package app.matinee.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Follows people through the demo in a real browser; without Chromium it is skipped, and says so.
 *
 * <p>Constructors and test methods may ask for the {@link Stage}. All journeys of a run share it, so each works with
 * members of its own, and with films that no other journey rates.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StageExtension.class)
@interface Journey {}
