package app.laurel.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application its database: the one that {@code LAUREL_DATABASE_URL} names, or, where none is named and one
 * comes along, that one, started in the folder {@code laurel.data}; {@code --empty} keeps it without a demonstration. It is stopped after the application has closed. A tool,
 * started with {@code laurel.beside}, shares the server of an application that runs already.
 */
final class EmbeddedDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String THIS_MACHINE = "127.0.0.1";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        bind(environment, environment.getProperty("laurel.bind", ""));
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        if (!environment.getProperty("laurel.database.url", "").isBlank()) {
            useNamed(environment);
        } else {
            useEmbedded(environment);
        }
    }

    private static void useNamed(ConfigurableEnvironment environment) {
        use(
                environment,
                environment.getRequiredProperty("laurel.database.url"),
                environment.getProperty("laurel.database.user", "laurel"),
                environment.getProperty("laurel.database.password", ""));
    }

    private static void useEmbedded(ConfigurableEnvironment environment) {
        if (!EmbeddedDatabase.isPresent()) {
            throw new EmbeddedDatabaseException(
                    "No database is named, and none comes along for this machine.",
                    "Name one in LAUREL_DATABASE_URL, such as jdbc:mariadb://db.example.org/laurel,"
                            + " with LAUREL_DATABASE_USER and LAUREL_DATABASE_PASSWORD.");
        }
        var folder = Path.of(environment.getProperty("laurel.data", "data"));
        var beside = environment.getProperty("laurel.beside", Boolean.class, false);
        var database = beside ? EmbeddedDatabase.startOrJoin(folder) : EmbeddedDatabase.start(folder);
        SpringApplication.getShutdownHandlers().add(database::close);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "laurelEmbedded",
                        Map.of("laurel.embedded", "true", "laurel.seeded", !environment.containsProperty("empty"))));
        // why: mail is caught and shown in this run, so whoever reaches it can sign in as anybody
        if (environment.getProperty("laurel.mail-caught", Boolean.class, true)) bind(environment, THIS_MACHINE);
        use(environment, database.jdbcUrl(), database.username(), database.password());
    }

    /** Where it listens, unless that is said already. */
    private static void bind(ConfigurableEnvironment environment, String address) {
        if (address.isBlank() || environment.containsProperty("server.address")) return;
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("laurelBind", Map.of("server.address", address)));
    }

    private static void use(ConfigurableEnvironment environment, String url, String user, String password) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "laurelDatabase",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", user,
                                "spring.datasource.password", password)));
    }
}
