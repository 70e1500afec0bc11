package app.laurel;

import app.laurel.community.signin.Browsers;
import app.laurel.community.signin.CaughtMails;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test from the outside: the application runs on a free port and a real database; its jobs rest. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "laurel.embedded=true",
            "laurel.demonstration=false",
            "laurel.data=target/test-data",
            "vaadin.productionMode=true"
        })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import({OneSecurityContext.class, JobsAtRest.class, Founder.class, CaughtMails.class, Browsers.class})
public @interface WholeApplicationTest {}
