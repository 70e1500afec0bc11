package app.laurel.base.web;

import app.laurel.Laurel;
import app.laurel.TestActors;
import app.laurel.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A test of what the server itself does before the application hears of a request. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DirtiesContext
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
@interface OnTheWire {}
