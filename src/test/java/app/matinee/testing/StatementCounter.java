package app.matinee.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Passes everything on to another data source and notes the SQL that is run through it.
 *
 * <p>Usage: {@code counter.reset(); page.render(); assertThat(counter.statements()).hasSizeLessThanOrEqualTo(6);} A
 * batch counts once, since it is one round trip.
 */
public final class StatementCounter extends DelegatingDataSource {

    private static final List<String> EXECUTIONS =
            List.of("execute", "executeQuery", "executeUpdate", "executeBatch", "executeLargeUpdate");

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** Counts what is run through connections that are taken from this object. */
    public StatementCounter(DataSource target) {
        super(target);
    }

    /** Returns the SQL run since the last reset, in order. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** Forgets what was run so far. */
    public void reset() {
        statements.clear();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(super.getConnection());
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            if (result instanceof PreparedStatement prepared && arguments != null) {
                Class<? extends Statement> type = method.getReturnType().asSubclass(Statement.class);
                return counted(type, prepared, String.valueOf(arguments[0]));
            }
            return result instanceof Statement plain ? counted(Statement.class, plain, null) : result;
        });
    }

    private <T extends Statement> Object counted(Class<T> type, Statement statement, @Nullable String prepared) {
        return proxy(type, type.cast(statement), (method, arguments, result) -> {
            if (EXECUTIONS.contains(method.getName())) {
                statements.add(prepared == null && arguments != null ? String.valueOf(arguments[0]) : "" + prepared);
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, T target, Interception interception) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return interception.result(method, arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(proxy);
    }

    /** Looks at a call after it was made, and may put something else in place of its result. */
    private interface Interception {
        @Nullable
        Object result(Method method, Object @Nullable [] arguments, @Nullable Object result);
    }
}
