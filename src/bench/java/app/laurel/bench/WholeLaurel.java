package app.laurel.bench;

import app.laurel.Laurel;
import app.laurel.TestActors;
import app.laurel.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/** The whole application with its web server in this process, on the database of the tests. */
final class WholeLaurel {
    private final ApplicationContext context =
            new TestContextManager(Start.class).getTestContext().getApplicationContext();

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    String base() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @SpringBootTest(
            classes = Laurel.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = {
                "laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "vaadin.productionMode=true",
                "spring.mail.host=localhost"
            })
    @ContextConfiguration(initializers = TestDatabase.Initializer.class)
    @TestActors
    private static final class Start {}
}
