package app.laurel.load;

import app.laurel.Laurel;
import app.laurel.TestActors;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** A test of a running application whose database server is its own, to be set up and spoiled; both end with the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DirtiesContext
@SpringBootTest(
        classes = Laurel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "laurel.proxies=127.0.0.0/8",
            "laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "vaadin.productionMode=true",
            "spring.mail.host=localhost"
        })
@TestActors
@Import({PageReader.class, BallotVisitors.class})
@ExtendWith(OutputCaptureExtension.class)
@interface OwnServerTest {}
