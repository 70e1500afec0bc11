package app.laurel;

import app.laurel.access.Visits;
import app.laurel.hostile.WrittenFiles;
import app.laurel.result.web.FewBallots;
import app.laurel.result.web.YearsOfSeveral;
import app.laurel.site.shop.ShopYears;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of services against the whole application on a real MariaDB, with a clock that the test moves. Data of earlier tests
 * stays, so each makes a community of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Laurel.class,
        properties = {"laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "spring.mail.host=localhost"})
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@AutoConfigureMockMvc
@TestActors
@Import({PublicReader.class, FewBallots.class, Visits.class, WrittenFiles.class, YearsOfSeveral.class, ShopYears.class})
public @interface LaurelTest {}
