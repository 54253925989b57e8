/** Shows the site to people: one package for each section, templates of the same name, no data of its own. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "values",
            "scoring",
            "platform::config",
            "platform::db",
            "platform::html",
            "platform::mail",
            "accounts",
            "catalog",
            "catalog::pictures",
            "criticism",
            "audience",
            "discovery",
            "discovery::chart",
            "discovery::guide",
            "discovery::popularity",
            "discovery::browse",
            "discovery::search",
            "discovery::likeness",
            "lists",
            "moderation",
            "ingest",
            "ingest::member",
            "community"
        })
package app.matinee.web;
