package app.matinee.testing;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes one database for each test class that asks for one, and drops it after the class. */
final class DatabaseExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestDatabase.class
                || type == DataSource.class
                || type == JdbcClient.class
                || type == PlatformTransactionManager.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestDatabase database = databaseOf(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == DataSource.class) {
            return database.dataSource();
        }
        if (type == JdbcClient.class) {
            return JdbcClient.create(database.dataSource());
        }
        if (type == PlatformTransactionManager.class) {
            return new JdbcTransactionManager(database.dataSource());
        }
        return database;
    }

    /** Kept with the outermost class, so that nested test classes share its database. */
    private static TestDatabase databaseOf(ExtensionContext context) {
        ExtensionContext outermost = context;
        for (ExtensionContext at = context;
                at.getTestClass().isPresent();
                at = at.getParent().orElseThrow()) {
            outermost = at;
        }
        return outermost
                .getStore(NAMESPACE)
                .computeIfAbsent(TestDatabase.class, key -> TestDatabase.create(), TestDatabase.class);
    }
}
