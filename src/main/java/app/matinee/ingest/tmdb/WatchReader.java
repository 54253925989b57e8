package app.matinee.ingest.tmdb;

import app.matinee.catalog.TitleDraft.WatchOption;
import app.matinee.ingest.fields.Languages;
import app.matinee.ingest.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads where a title can be watched, per country; TMDB has it from JustWatch. */
final class WatchReader {
    private static final Map<String, String> KINDS =
            Map.of("flatrate", "stream", "free", "free", "ads", "ads", "rent", "rent", "buy", "buy");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINK = 1000;

    private WatchReader() {}

    static List<WatchOption> read(Dossier dossier) {
        List<WatchOption> options = new ArrayList<>();
        dossier.part("watch/providers")
                .at("results")
                .fields()
                .forEach((country, offers) -> Languages.country(country)
                        .ifPresentOrElse(
                                region -> add(options, region, offers),
                                () -> offers.reject(
                                        "the two letters of a country as the field's name would be right")));
        return options.stream().distinct().toList();
    }

    private static void add(List<WatchOption> options, String region, Json offers) {
        String link = link(offers.at("link"));
        offers.fields().forEach((field, providers) -> {
            String kind = KINDS.get(field);
            if (kind != null) {
                for (Json provider : providers.items()) {
                    String name = provider.at("provider_name").name(LONGEST_NAME);
                    if (name != null) {
                        options.add(new WatchOption(region, kind, name, link));
                    }
                }
            }
        });
    }

    private static @Nullable String link(Json link) {
        String address = link.name(LONGEST_LINK);
        if (address != null && !address.startsWith("https://")) {
            link.reject("an address with https would be right");
            return null;
        }
        return address;
    }
}
