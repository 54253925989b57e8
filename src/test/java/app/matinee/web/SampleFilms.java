package app.matinee.web;

import app.matinee.web.poster.PosterFacts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists films for tiles and posters; scores are made up so that every state occurs. */
final class SampleFilms {
    private static final String LINES = """
            The Cranes Are Flying|1957|Mikhail Kalatozov|Romance, Drama, War|96|93
            Cléo from 5 to 7|1962|Agnès Varda|Drama|94|91
            Tokyo Story|1953|Yasujirō Ozu|Drama|98|89
            M|1931|Fritz Lang|Crime, Thriller|97|90
            Stalker|1979|Andrei Tarkovsky|Drama, Science Fiction|95|88
            Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb|1964|Stanley Kubrick|Comedy, War|98|94
            Close-Up|1990|Abbas Kiarostami|Drama|88|84
            Playtime|1967|Jacques Tati|Comedy|97|83
            In the Mood for Love|2000|Wong Kar-wai|Romance, Drama|92|94
            Seven Samurai|1954|Akira Kurosawa|Action, Drama|100|97
            Vertigo|1958|Alfred Hitchcock|Mystery, Thriller|93|93
            Beau Travail|1999|Claire Denis|Drama, War|91|76
            Daughters of the Dust|1991|Julie Dash|Drama|94|58
            L'Avventura|1960|Michelangelo Antonioni|Drama, Mystery|94|81
            The Night of the Hunter|1955|Charles Laughton|Crime, Thriller|93|88
            Metropolis|1927|Fritz Lang|Science Fiction|97|92
            Black Girl|1966|Ousmane Sembène|Drama|96|83
            Jeanne Dielman, 23, quai du Commerce, 1080 Bruxelles|1975|Chantal Akerman|Drama|96|68
            Rashomon|1950|Akira Kurosawa|Crime, Drama|98|93
            8½|1963|Federico Fellini|Drama|97|92
            Pather Panchali|1955|Satyajit Ray|Drama|97|93
            The Red Shoes|1948|Michael Powell, Emeric Pressburger|Drama, Music|98|91
            Persona|1966|Ingmar Bergman|Drama|91|90
            A Matter of Life and Death|1946|Michael Powell, Emeric Pressburger|Fantasy, Romance|96|90
            The Battle of Algiers|1966|Gillo Pontecorvo|Drama, War|99|95
            Paris, Texas|1984|Wim Wenders|Drama|95|93
            Z|1969|Costa-Gavras|Crime, Thriller|94|92
            Wings of Desire|1987|Wim Wenders|Fantasy, Romance|95|92
            Ashes and Diamonds|1958|Andrzej Wajda|Drama, War|96|86
            Onibaba|1964|Kaneto Shindō|Horror, Drama|91|85
            Man with a Movie Camera|1929|Dziga Vertov|Documentary|98|84
            City of God|2002|Fernando Meirelles|Crime, Drama|91|97
            Kes|1969|Ken Loach|Drama|100|91
            The Third Man|1949|Carol Reed|Mystery, Thriller|99|93
            Alien|1979|Ridley Scott|Horror, Science Fiction|93|94
            Nosferatu|1922|F. W. Murnau|Horror|97|87
            Daisies|1966|Věra Chytilová|Comedy|94|78
            Come and See|1985|Elem Klimov|Drama, War|90|95
            Yi Yi|2000|Edward Yang|Drama|97|90
            Chungking Express|1994|Wong Kar-wai|Romance, Drama|89|93
            The Passion of Joan of Arc|1928|Carl Theodor Dreyer|Drama, History|98|93
            Singin' in the Rain|1952|Stanley Donen, Gene Kelly|Musical, Comedy|100|95
            Touki Bouki|1973|Djibril Diop Mambéty|Drama|93|74
            Solaris|1972|Andrei Tarkovsky|Science Fiction|92|89
            The Spirit of the Beehive|1973|Víctor Erice|Drama|95|85
            Ikiru|1952|Akira Kurosawa|Drama|98|96
            Rififi|1955|Jules Dassin|Crime, Thriller|93|92
            Sullivan's Travels|1941|Preston Sturges|Comedy|100|88
            Killer of Sheep|1978|Charles Burnett|Drama|97|73
            Andrei Rublev|1966|Andrei Tarkovsky|Drama, History|96|91
            Barry Lyndon|1975|Stanley Kubrick|Drama, History|87|92
            Eyes Without a Face|1960|Georges Franju|Horror|97|79
            Three Colours: Blue|1993|Krzysztof Kieślowski|Drama|98|92
            Ugetsu|1953|Kenji Mizoguchi|Drama, Fantasy|100|88
            Moonlight|2016|Barry Jenkins|Drama|98|79
            The Lives of Others|2006|Florian Henckel von Donnersmarck|Drama, Thriller|92|96
            F for Fake|1973|Orson Welles|Documentary|88|84
            Wanda|1970|Barbara Loden|Drama|92|64
            A Separation|2011|Asghar Farhadi|Drama|99|92
            Eraserhead|1977|David Lynch|Horror|88|82
            جدایی نادر از سیمین|2011|Asghar Farhadi|Drama|99|92
            七人の侍|1954|黒澤明|Action|100|97
            Летят журавли|1957|Михаил Калатозов|Drama|96|93
            ואלס עם באשיר|2008|ארי פולמן|Documentary|96|91
            """;

    static final List<Film> ALL = films(LINES.lines().toList());

    private SampleFilms() {}

    record Film(int id, String name, String year, String director, List<String> genres, int critics, int audience) {
        String slug() {
            return "film-" + id;
        }

        String href() {
            return id == 1 ? "/title.html" : "/m/" + slug();
        }

        String poster() {
            return "/poster/" + slug() + ".svg";
        }

        @Nullable
        String lang() {
            return name.matches("[\\p{IsArabic}\\s]+") ? "fa" : name.matches("[\\p{IsHebrew}\\s]+") ? "he" : null;
        }

        PosterFacts posterFacts() {
            return new PosterFacts(id, name, year, director, genres);
        }
    }

    private static List<Film> films(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> film(index + 1, lines.get(index).split("\\|")))
                .toList();
    }

    private static Film film(int id, String[] f) {
        return new Film(
                id, f[0], f[1], f[2], Arrays.asList(f[3].split(", ")), Integer.parseInt(f[4]), Integer.parseInt(f[5]));
    }
}
