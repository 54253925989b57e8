package app.matinee.ingest;

import app.matinee.accounts.Role;
import java.util.List;
import java.util.Set;

/**
 * Names somebody as whom anybody may sign in to the demo.
 *
 * @param roles may be empty
 */
public record DemoSignIn(String name, String email, Set<Role> roles) {
    /** The password of all of them. */
    public static final String PASSWORD = "the cranes fly at dawn";

    public static final List<DemoSignIn> ALL = List.of(
            new DemoSignIn("Molly Member", "member@demo.example", Set.of()),
            new DemoSignIn("Carl Critic", "critic@demo.example", Set.of(Role.CRITIC)),
            new DemoSignIn("Cora Curator", "curator@demo.example", Set.of(Role.CURATOR, Role.OPERATOR)));
}
