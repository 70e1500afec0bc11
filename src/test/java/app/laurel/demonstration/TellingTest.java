package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.community.Communities;
import app.laurel.edition.Editions;
import org.junit.jupiter.api.Test;

/** What an empty database holds after its first start. */
class TellingTest {
    @Test
    void quick() {
        try (var run = new DemonstrationRun();
                var laurel = run.start()) {
            var editions = laurel.getBean(Editions.class);
            var clock = laurel.getBean(java.time.Clock.class);
            for (var community : laurel.getBean(Communities.class).list()) {
                for (var edition : editions.listOf(community.id())) {
                    System.out.println("DEMO " + community.slug() + " " + edition.year() + " " + edition.phaseAt(clock.instant()));
                }
            }
            assertThat(laurel.getBean(Communities.class).list()).hasSize(2);
        }
    }
}
