package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.ratelimit.Work;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Beyond the limit a stranger works for a mail, so often as an address is worth it. */
@StrictDoor
class WorkFirstTest {
    private final DoorCaller door;

    @Autowired
    WorkFirstTest(MockMvc browser, KnownBrowsers knownBrowsers) {
        this.door = new DoorCaller(browser, knownBrowsers);
    }

    @Test
    void beyond_the_limit_a_browser_that_worked_goes_on_and_a_solution_counts_once() throws Exception {
        for (var it = 0; it < 5; it++) door.ask(DoorCaller.network(80), "worker@door.example");

        var work = Work.solved(DoorCaller.challenge(door.ask(DoorCaller.network(80), "worker@door.example")));

        assertThat(door.askWith(work, DoorCaller.network(80), "worker@door.example")
                        .getStatus())
                .isEqualTo(303);
        var again = door.askWith(work, DoorCaller.network(80), "worker@door.example");
        assertThat(again.getStatus()).isEqualTo(429);
        assertThat(DoorCaller.text(again)).contains("already used");
    }

    @Test
    void the_page_on_which_a_browser_works_may_run_our_script_and_no_other() throws Exception {
        for (var it = 0; it < 5; it++) door.ask(DoorCaller.network(81), "policy@door.example");

        var work = door.ask(DoorCaller.network(81), "policy@door.example");

        assertThat(work.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "worker-src 'self'")
                .doesNotContain("unsafe");
        assertThat(DoorCaller.text(work)).contains("<noscript>", "You can ask again from");
        assertThat(policyOf("/sign-in")).contains("script-src 'self'").doesNotContain("worker-src", "unsafe");
        assertThat(policyOf("/sign-in/link/x")).doesNotContain("script-src");
    }

    @Test
    void after_the_work_that_an_address_is_worth_comes_a_refusal_with_its_end() throws Exception {
        for (var it = 0; it < 5; it++) door.ask(DoorCaller.network(82 + it), "wall@door.example");
        for (var it = 0; it < 3; it++) {
            var work = Work.solved(DoorCaller.challenge(door.ask(DoorCaller.network(88), "wall@door.example")));
            assertThat(door.askWith(work, DoorCaller.network(88), "wall@door.example")
                            .getStatus())
                    .isEqualTo(303);
        }

        var refused = door.askWith(
                Work.solved(DoorCaller.challenge(door.ask(DoorCaller.network(88), "wall@door.example"))),
                DoorCaller.network(88),
                "wall@door.example");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(DoorCaller.text(refused))
                .contains("at most 3 more sign-in emails")
                .doesNotContain("altcha-widget");
    }

    private String policyOf(String path) throws Exception {
        var policy = door.send(get(path), DoorCaller.network(81), 0).getHeader("Content-Security-Policy");
        return Objects.requireNonNull(policy);
    }
}
