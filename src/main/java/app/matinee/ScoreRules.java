package app.matinee;

import app.matinee.scoring.AudiencePolicy;
import app.matinee.scoring.CriticsPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the rules that the site's scores follow; scoring itself knows neither Spring nor settings. */
@Configuration(proxyBeanMethods = false)
class ScoreRules {

    @Bean
    CriticsPolicy criticsPolicy() {
        return CriticsPolicy.standard();
    }

    @Bean
    AudiencePolicy audiencePolicy() {
        return AudiencePolicy.standard();
    }
}
