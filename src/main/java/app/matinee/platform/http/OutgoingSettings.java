package app.matinee.platform.http;

import app.matinee.platform.config.IpRange;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Says where Matinee may go when it fetches something.
 *
 * @param privateNetworks addresses that may be asked although they are not public, such as a mirror in the operator's
 *     own network; none by default
 */
@ConfigurationProperties(prefix = "matinee.outgoing", ignoreUnknownFields = false)
public record OutgoingSettings(@DefaultValue({}) List<IpRange> privateNetworks) {

    public OutgoingSettings {
        privateNetworks = List.copyOf(privateNetworks);
    }
}
