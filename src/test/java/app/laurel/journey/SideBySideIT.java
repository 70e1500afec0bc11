package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import org.junit.jupiter.api.Test;

/** The applications of the journeys live in one process and leave each other's people signed in, in whichever order they began. */
class SideBySideIT {
    private final RunningLaurel laurel = RunningLaurel.shared();

    @Test
    void people_sign_in_at_the_first_application_also_after_the_second_has_begun() {
        enter();
        RunningLaurel.inDemonstration();
        enter();
    }

    private void enter() {
        var founder = laurel.part(Founder.class);
        var member = founder.member(founder.moderator(founder.community()));

        var person = BrowserUser.signedIn(laurel, member, "en");

        assertThat(person.visit("/app").url()).contains("/app").doesNotContain("sign-in");
        person.leave();
    }
}
