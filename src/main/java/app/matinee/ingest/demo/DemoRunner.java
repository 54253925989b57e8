package app.matinee.ingest.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the database of a demo before its first visitor comes; later starts find it filled. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@Profile("demo")
class DemoRunner implements ApplicationRunner {
    private final DemoCatalogue catalogue;
    private final DemoMembers members;
    private final DemoBelongings belongings;

    DemoRunner(DemoCatalogue catalogue, DemoMembers members, DemoBelongings belongings) {
        this.catalogue = catalogue;
        this.members = members;
        this.belongings = belongings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!catalogue.isLoaded()) {
            catalogue.load();
        }
        members.load();
        if (!belongings.areGiven()) {
            belongings.give();
        }
    }
}
