package app.matinee.platform.http;

import app.matinee.platform.config.SiteSettings;
import java.util.Arrays;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up the web server. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> proxies(SiteSettings settings) {
        TrustedProxies proxies = new TrustedProxies(settings.trustedProxies());
        return factory -> factory.addServerCustomizers(server -> believe(proxies, server));
    }

    private static void believe(TrustedProxies proxies, Server server) {
        Arrays.stream(server.getConnectors())
                .flatMap(connector -> connector.getConnectionFactories().stream())
                .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                .map(HttpConfiguration.ConnectionFactory.class::cast)
                .forEach(factory -> factory.getHttpConfiguration().addCustomizer(proxies));
    }
}
