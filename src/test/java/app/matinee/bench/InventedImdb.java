package app.matinee.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes tables as IMDb's are, about titles and people that nobody knows, the same ones each time. Their numbers stand to
 * each other as in IMDb's: for a million titles three million people, ten million credits and a million and a half other
 * names. More than half of the titles are episodes, few people have many credits and one has three thousand, and names
 * collide as names do.
 */
final class InventedImdb {
    private static final String NULL = "\\N";
    private static final int SERIES_EVERY = 20;
    private static final List<String> NOUNS = List.of(
            "Cranes",
            "River",
            "House",
            "Letter",
            "Train",
            "Winter",
            "Garden",
            "Night",
            "Stranger",
            "Bridge",
            "Island",
            "Mirror",
            "Mother",
            "Soldier",
            "City",
            "Dream",
            "Road",
            "Window",
            "Silence",
            "Summer",
            "Wolf",
            "Lantern",
            "Harbour",
            "Fire",
            "Orchard",
            "Clock",
            "Shadow",
            "Voyage",
            "Wedding",
            "Storm");
    private static final List<String> ADJECTIVES = List.of(
            "Last",
            "Long",
            "Quiet",
            "Broken",
            "Red",
            "Lost",
            "Golden",
            "Second",
            "Secret",
            "Blue",
            "Burning",
            "Empty",
            "Distant",
            "Little",
            "Endless",
            "Wild",
            "Bitter",
            "Paper",
            "Frozen",
            "Forgotten");
    private static final List<String> FIRST = List.of(
            "Anna", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Hiro", "Irina", "Jan", "Kofi", "Lucía",
            "Mikhail", "Nadia", "Oscar", "Priya", "Quentin", "Rosa", "Søren", "Tatiana", "Ulrich", "Vera", "Wei",
            "Ximena", "Yusuf", "Zoë");
    private static final List<String> SYLLABLES = List.of(
            "ka", "lo", "ri", "mon", "ber", "sta", "vel", "dor", "ani", "shi", "tor", "mar", "hel", "gu", "zen", "pol");
    private static final List<String> GENRES =
            List.of("Drama", "Comedy", "War", "Romance", "Horror", "Documentary", "Crime");

    private final Random random = new Random(1957);
    private final int titles;
    private final int people;

    InventedImdb(int titles) {
        this.titles = titles;
        this.people = 3 * titles;
    }

    /** The number of the series to which an episode belongs, of any other title its own. */
    private int seriesOf(int title) {
        return title - title % SERIES_EVERY;
    }

    private static String kind(int title) {
        return switch (title % SERIES_EVERY) {
            case 0 -> "tvSeries";
            case 1, 2, 3, 4, 5 -> "movie";
            case 6, 7 -> "short";
            case 8 -> "tvMovie";
            default -> "tvEpisode";
        };
    }

    void write(Path folder) throws IOException {
        try (var basics = table(
                        folder,
                        "title.basics",
                        "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres");
                var episodes = table(folder, "title.episode", "tconst\tparentTconst\tseasonNumber\tepisodeNumber");
                var ratings = table(folder, "title.ratings", "tconst\taverageRating\tnumVotes")) {
            for (int title = 0; title < titles; title++) {
                basics.write(basics(title));
                if (kind(title).equals("tvEpisode")) {
                    int place = title % SERIES_EVERY - 9;
                    episodes.write(
                            "%s\t%s\t%d\t%d\n".formatted(tt(title), tt(seriesOf(title)), 1 + place / 6, 1 + place % 6));
                }
                if (random.nextInt(5) < 2) {
                    ratings.write("%s\t%d.%d\t%d\n"
                            .formatted(
                                    tt(title), 1 + random.nextInt(9), random.nextInt(10), 5 + random.nextInt(90_000)));
                }
            }
        }
        writeAkas(folder);
        writePeople(folder);
        writeCredits(folder);
    }

    private String basics(int title) {
        String name = kind(title).equals("tvEpisode") ? "Episode " + (title % SERIES_EVERY - 8) : name();
        return String.join(
                        "\t",
                        tt(title),
                        kind(title),
                        name,
                        name,
                        "0",
                        Integer.toString(year(title)),
                        NULL,
                        random.nextInt(10) < 7 ? Integer.toString(10 + random.nextInt(140)) : NULL,
                        genres())
                + "\n";
    }

    private static int year(int title) {
        return 1920 + (int) (title * 7L % 105);
    }

    private String name() {
        String noun = random.nextInt(5) == 0 ? NOUNS.get(few(NOUNS.size())) : capital(word(2 + random.nextInt(2)));
        return switch (random.nextInt(8)) {
            case 0 -> "The " + noun;
            case 1, 2 -> "The " + ADJECTIVES.get(few(ADJECTIVES.size())) + " " + noun;
            case 3 -> noun + " of the " + ADJECTIVES.get(few(ADJECTIVES.size())) + " " + NOUNS.get(few(NOUNS.size()));
            case 4 -> "A " + noun + " for " + FIRST.get(few(FIRST.size()));
            default ->
                capital(word(2 + random.nextInt(3))) + " " + noun.toLowerCase(java.util.Locale.ROOT) + " " + word(2);
        };
    }

    private String genres() {
        String first = GENRES.get(few(GENRES.size()));
        String second = GENRES.get(few(GENRES.size()));
        return first.equals(second) ? first : first + "," + second;
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < syllables; syllable++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void writeAkas(Path folder) throws IOException {
        try (var akas = table(
                folder,
                "title.akas",
                "titleId\tordering\ttitle\tregion\tlanguage\ttypes\tattributes\tisOriginalTitle")) {
            for (int title = 0; title < titles; title++) {
                int names = title % 2 == 0 ? 3 : 0;
                for (int name = 1; name <= names; name++) {
                    akas.write("%s\t%d\t%s\tDE\t%s\timdbDisplay\t%s\t0\n"
                            .formatted(tt(title), name, name(), name == 1 ? "de" : NULL, NULL));
                }
            }
        }
    }

    private void writePeople(Path folder) throws IOException {
        try (var names = table(
                folder,
                "name.basics",
                "nconst\tprimaryName\tbirthYear\tdeathYear\tprimaryProfession\tknownForTitles")) {
            for (int person = 0; person < people; person++) {
                String last = capital(word(2 + random.nextInt(2)));
                names.write("%s\t%s %s\t%s\t%s\tactor\t%s,%s\n"
                        .formatted(
                                nm(person),
                                FIRST.get(few(FIRST.size())),
                                last,
                                random.nextInt(4) == 0 ? Integer.toString(1900 + random.nextInt(100)) : NULL,
                                NULL,
                                tt(person / 3),
                                tt((int) (person * 11L % titles))));
            }
        }
    }

    /** Two credits of ten are in the crew's table; the person of number 0 has three thousand. */
    private void writeCredits(Path folder) throws IOException {
        try (var crew = table(folder, "title.crew", "tconst\tdirectors\twriters");
                var principals =
                        table(folder, "title.principals", "tconst\tordering\tnconst\tcategory\tjob\tcharacters")) {
            int often = Math.min(3_000, titles / 20);
            for (int title = 0; title < titles; title++) {
                crew.write("%s\t%s\t%s\n".formatted(tt(title), nm(somebody(title)), nm(somebody(title))));
                List<Integer> cast = new ArrayList<>();
                if (title % (titles / often) == 0 && title / (titles / often) < often) {
                    cast.add(0);
                }
                while (cast.size() < 8) {
                    cast.add(somebody(title));
                }
                for (int place = 0; place < cast.size(); place++) {
                    principals.write(credit(title, place, cast.get(place)));
                }
            }
        }
    }

    private String credit(int title, int place, int person) {
        return switch (place) {
            case 6 -> "%s\t7\t%s\tproducer\tproducer\t%s\n".formatted(tt(title), nm(person), NULL);
            case 7 -> "%s\t8\t%s\tcomposer\t%s\t%s\n".formatted(tt(title), nm(person), NULL, NULL);
            default ->
                "%s\t%d\t%s\t%s\t%s\t[\"%s\"]\n"
                        .formatted(
                                tt(title),
                                place + 1,
                                nm(person),
                                place % 2 == 0 ? "actor" : "actress",
                                NULL,
                                capital(word(2)));
        };
    }

    /** Most credits are of people who have few, but some have hundreds. */
    private int somebody(int title) {
        return random.nextInt(3) == 0
                ? 1 + (int) (Math.pow(random.nextDouble(), 4) * (people - 2))
                : (int) ((title * 3L + random.nextInt(3)) % people);
    }

    /** Draws a number below the bound, low ones more often. */
    private int few(int bound) {
        double drawn = random.nextDouble();
        return (int) (bound * drawn * drawn);
    }

    static String tt(int title) {
        return "tt%07d".formatted(title + 1);
    }

    static String nm(int person) {
        return "nm%07d".formatted(person + 1);
    }

    private static BufferedWriter table(Path folder, String name, String header) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".tsv"));
        out.write(header + "\n");
        return out;
    }
}
