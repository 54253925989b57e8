package app.matinee.architecture;

import static java.util.stream.Collectors.toCollection;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Is a piece of SQL as it stands in the source: lower case, one space between words, {@code …} for what is known at run
 * time only.
 */
record SqlText(String module, String type, String text) {

    private static final Pattern QUALIFIED =
            Pattern.compile("\\b(" + String.join("|", Migrations.schemas()) + ")\\.[\\w…]");

    /** Leaves out {@code do update}, {@code for update} and {@code for no key update}, which name no table. */
    private static final Pattern WRITE = Pattern.compile("(?<!\\b(?:do|for|key) )"
            + "\\b(?:insert into|update|delete from|truncate(?: table)?|merge into|copy)(?: only)? ([\\w.…]+)");

    private static final Pattern READ = Pattern.compile("\\b(?:from|join|using) [\\w.…]");
    private static final Pattern TEMPORARY = Pattern.compile("\\bcreate temporary table (\\w+)");
    private static final Pattern SCHEMA_CHANGE = Pattern.compile(
            "\\b(?:create|alter|drop) (?:(?!temporary)\\w+ )*?(?:table|index|schema|view|function) \\S+");

    static SqlText of(SourceText.Literal literal) {
        String text = literal.text().replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        return new SqlText(literal.module(), literal.type(), text);
    }

    /** Returns the texts in a module's stores. */
    static Stream<SqlText> ofStoresIn(String module) {
        return SourceText.literals().stream()
                .filter(literal -> literal.module().equals(module))
                .filter(literal -> literal.type().endsWith("Store"))
                .map(SqlText::of);
    }

    static SortedSet<String> schemasNamedIn(String module) {
        return ofStoresIn(module).flatMap(SqlText::schemasNamed).collect(toCollection(TreeSet::new));
    }

    static SortedSet<String> temporaryTablesOf(String module) {
        return ofStoresIn(module).flatMap(sql -> groups(TEMPORARY, sql.text)).collect(toCollection(TreeSet::new));
    }

    boolean namesATableInAStatement() {
        return QUALIFIED.matcher(text).find()
                && (WRITE.matcher(text).find() || READ.matcher(text).find());
    }

    Stream<String> schemasNamed() {
        return groups(QUALIFIED, text);
    }

    /** Returns the tables that rows are written to, named as they are in the text. */
    Stream<String> tablesWritten() {
        return groups(WRITE, text);
    }

    /** Returns what changes the schema for longer than a transaction. */
    Stream<String> schemaChanges() {
        return SCHEMA_CHANGE.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
