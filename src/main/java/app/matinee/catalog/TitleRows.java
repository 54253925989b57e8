package app.matinee.catalog;

import app.matinee.catalog.Title.Neighbour;
import app.matinee.catalog.TitleFacts.CompanyCredit;
import app.matinee.catalog.TitleFacts.Credit;
import app.matinee.catalog.TitleFacts.Genre;
import app.matinee.catalog.TitleFacts.Image;
import app.matinee.values.Slug;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes titles of the rows that {@link TitleStore} reads. */
@Component
class TitleRows implements RowMapper<Title> {
    private final JsonMapper json;

    TitleRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Title mapRow(ResultSet row, int number) throws SQLException {
        var id = new TitleId(row.getLong("id"));
        var slug = new Slug(row.getString("slug"));
        var facts = facts(row);
        return switch (kind(row.getString("kind"))) {
            case MOVIE -> new Title.Movie(id, slug, facts);
            case SERIES ->
                new Title.Series(
                        id, slug, facts, row.getInt("seasons"), row.getInt("episodes"), date(row, "last_aired"));
            case SEASON ->
                new Title.Season(
                        id,
                        slug,
                        facts,
                        row.getString("root_name"),
                        row.getInt("number"),
                        row.getInt("episodes"),
                        date(row, "first_aired"),
                        date(row, "last_aired"),
                        neighbour(row, "previous"),
                        neighbour(row, "next"));
            case EPISODE ->
                new Title.Episode(
                        id,
                        slug,
                        facts,
                        row.getString("root_name"),
                        row.getString("parent_name"),
                        row.getInt("parent_number"),
                        row.getInt("number"),
                        neighbour(row, "previous"),
                        neighbour(row, "next"));
        };
    }

    private TitleFacts facts(ResultSet row) throws SQLException {
        return new TitleFacts(
                row.getString("name"),
                row.getString("original_name"),
                number(row, "year"),
                number(row, "end_year"),
                number(row, "runtime_minutes"),
                list(row, "genres", Genre.class),
                list(row, "content_ratings", ContentRating.class),
                list(row, "languages", String.class),
                list(row, "countries", String.class),
                list(row, "credits", Credit.class),
                row.getInt("cast_size"),
                list(row, "companies", CompanyCredit.class),
                list(row, "releases", ReleaseEvent.class),
                date(row, "first_release"),
                row.getString("release_size"),
                list(row, "box_office", BoxOffice.class),
                row.getString("synopsis"),
                list(row, "images", Image.class),
                list(row, "pictures", Picture.class),
                list(row, "ids", ExternalId.class),
                list(row, "sources", TitleSource.class),
                row.getBoolean("demo"));
    }

    private <T> List<T> list(ResultSet row, String column, Class<T> element) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            return List.of();
        }
        return json.readerForListOf(element).readValue(text);
    }

    private @Nullable Neighbour neighbour(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : json.readValue(text, Neighbour.class);
    }

    static TitleKind kind(String word) {
        return TitleKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Department department(String word) {
        return Department.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
