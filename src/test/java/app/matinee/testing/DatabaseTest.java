package app.matinee.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a migrated, empty database of its own, without a Spring context.
 *
 * <p>Constructors, test methods and life-cycle methods may ask for a {@code JdbcClient}, a {@code DataSource}, a
 * {@code PlatformTransactionManager}, or a {@link TestDatabase}. The methods of the class share the database; what one
 * writes the next one sees.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {}
