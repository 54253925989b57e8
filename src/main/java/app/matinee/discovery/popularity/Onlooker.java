package app.matinee.discovery.popularity;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Describes a visitor as far as it takes to count nobody twice.
 *
 * @param address the IP address of whoever asks
 * @param browser the {@code User-Agent}; empty without one
 */
public record Onlooker(String address, String browser) {
    /** Programs that run scripts and may say so; others never send anything. */
    private static final Pattern PROGRAM = Pattern.compile(
            "bot\\b|bot/|crawl|spider|slurp|headless|phantom|puppeteer|lighthouse|preview|externalhit|monitor|pingdom"
                    + "|gtmetrix|curl|wget|python|java/|okhttp|go-http|node-fetch|axios|scrapy|http-?client",
            Pattern.CASE_INSENSITIVE);

    /** Tells whether it says of itself that it is no person, or says nothing. */
    boolean isProgram() {
        return browser.isBlank() || PROGRAM.matcher(browser).find();
    }

    /** Returns the network of the address: its first 24 bits, of the newer kind 48. */
    String network() {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 6));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
