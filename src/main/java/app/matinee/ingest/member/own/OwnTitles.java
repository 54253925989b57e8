package app.matinee.ingest.member.own;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Mention;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which title a row means: by its ids, else by name, year and address. */
final class OwnTitles {
    private static final Pattern PATH = Pattern.compile("/((?:m|tv)/[a-z0-9-]+)(?:/s(\\d{1,5}))?(?:/e(\\d{1,5}))?");
    private static final Pattern IMDB = Pattern.compile("tt\\d{5,10}");
    private static final Pattern TMDB = Pattern.compile("[1-9]\\d{0,9}");
    private static final int LONGEST_NAME = 1_000;

    private OwnTitles() {}

    static @Nullable Mention of(Json row) {
        var name = row.at("title").name(LONGEST_NAME);
        var path = row.at("path").name(LONGEST_NAME);
        var address = PATH.matcher(path == null ? "" : path);
        if (name == null || !address.matches()) {
            return null;
        }
        var year = row.at("year").number(1_870, 2_200);
        if (address.group(2) != null) {
            return part(name, address, ids(row, "tmdb"));
        }
        var kind = address.group(1).startsWith("m/") ? TitleKind.MOVIE : TitleKind.SERIES;
        var ids = ids(row, "tmdb");
        ids.add(new ExternalId(Mention.HERE, address.group(1)));
        return new Mention(kind, List.of(name), year, ids, null);
    }

    private static List<ExternalId> ids(Json row, String namespace) {
        List<ExternalId> ids = new ArrayList<>();
        var imdb = row.at("imdb").word(IMDB, "an id like tt0050634");
        var tmdb = row.at("tmdb").word(TMDB, "a whole number");
        if (imdb != null) {
            ids.add(new ExternalId("imdb", imdb));
        }
        if (tmdb != null) {
            ids.add(new ExternalId(namespace, tmdb));
        }
        return ids;
    }

    /** The name is the series' and the part's with a colon between, and either may have one of its own. */
    private static Mention part(String name, Matcher address, List<ExternalId> ids) {
        List<String> names = new ArrayList<>();
        for (var colon = name.indexOf(": "); colon > 0; colon = name.indexOf(": ", colon + 1)) {
            names.add(name.substring(0, colon));
        }
        names.add(name);
        var series = new Mention(
                TitleKind.SERIES, names, null, List.of(new ExternalId(Mention.HERE, address.group(1))), null);
        var episode = address.group(3);
        return Mention.part(
                series, Integer.parseInt(address.group(2)), episode == null ? null : Integer.valueOf(episode), ids);
    }
}
