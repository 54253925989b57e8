package app.matinee.platform.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Uses the database of a data folder from a process of its own, as a command does. Each line on its input is a
 * statement; it answers {@code done} after its commit, or {@code failed}. At the end of its input it leaves in order.
 */
final class Member {

    private Member() {}

    public static void main(String[] args) throws IOException {
        try (Database database = Database.open(Path.of(args[0]), DatabaseSettings.embedded());
                BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("ready");
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            for (String statement = input.readLine(); statement != null; statement = input.readLine()) {
                System.out.println(answer(jdbc, statement));
            }
        }
    }

    private static String answer(JdbcClient jdbc, String statement) {
        try {
            jdbc.sql(statement).update();
            return "done";
        } catch (RuntimeException e) {
            return "failed: " + e.getMessage();
        }
    }
}
