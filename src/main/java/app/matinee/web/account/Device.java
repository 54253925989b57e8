package app.matinee.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Calls a visitor's device by a name that its owner would recognize. */
final class Device {
    // In this order: most browsers also name those that they want to be taken for.
    private static final SequencedMap<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");
    private static final SequencedMap<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS",
            "Mac",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Device() {}

    static String of(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        if (agent == null) {
            return "Unknown device";
        }
        return first(BROWSERS, agent, "Unknown browser") + " on " + first(SYSTEMS, agent, "an unknown system");
    }

    private static String first(Map<String, String> names, String agent, String none) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(none);
    }

    private static SequencedMap<String, String> ordered(String... pairs) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        for (var index = 0; index < pairs.length; index += 2) {
            names.put(pairs[index], pairs[index + 1]);
        }
        return names;
    }
}
