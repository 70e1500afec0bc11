package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ratelimit.Work;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A browser in which an address was proved is never refused, and only for that address. */
@StrictDoor
class KnownBrowsersTest {
    private final DoorCaller door;

    @Autowired
    KnownBrowsersTest(MockMvc browser, KnownBrowsers knownBrowsers) {
        this.door = new DoorCaller(browser, knownBrowsers);
    }

    @Test
    void a_browser_that_signed_in_before_is_not_locked_out_by_whatever_others_ask_for() throws Exception {
        var known = door.knownBrowser("owner@door.example");
        for (var it = 0; it < 60; it++) {
            var answer = door.ask("198.51.%d.9".formatted(it), "owner@door.example");
            if (answer.getStatus() == 429 && DoorCaller.text(answer).contains("altcha-widget")) {
                door.askWith(
                        Work.solved(DoorCaller.challenge(answer)), "198.51.%d.9".formatted(it), "owner@door.example");
            }
        }
        assertThat(door.ask("198.51.99.9", "owner@door.example").getStatus()).isEqualTo(429);

        for (var it = 0; it < 4; it++) {
            assertThat(door.askFrom(known, "198.51.0.9", "owner@door.example", "")
                            .getStatus())
                    .isEqualTo(303);
        }
        for (var it = 0; it < 10; it++) {
            var busy = door.askFrom(known, "198.51.0.9", "owner@door.example", "");
            assertThat(busy.getStatus()).isEqualTo(429);
            var work = Work.solved(DoorCaller.challenge(busy));
            assertThat(door.askFrom(known, "198.51.0.9", "owner@door.example", work)
                            .getStatus())
                    .isEqualTo(303);
        }
    }

    @Test
    void a_known_browser_is_known_for_its_own_address_only_and_its_mark_cannot_be_made_up() throws Exception {
        var known = door.knownBrowser("mine@door.example");
        for (var it = 0; it < 5; it++) door.ask(DoorCaller.network(100 + it), "yours@door.example");

        for (var mark : List.of(
                known.getValue(),
                known.getValue().replaceFirst("^\\d+", "1"),
                "20000-" + "A".repeat(24),
                "..." + known.getValue(),
                "9".repeat(4_000))) {
            assertThat(door.askFrom(new Cookie("laurel-known", mark), DoorCaller.network(110), "yours@door.example", "")
                            .getStatus())
                    .isEqualTo(429);
        }
    }

    @Test
    void the_mark_of_a_known_browser_tells_one_browser_from_another_by_nothing() throws Exception {
        var desk = door.knownBrowser("two@door.example");
        var phone = door.knownBrowser("two@door.example");

        assertThat(desk.getValue()).isEqualTo(phone.getValue()).doesNotContain("two");
        assertThat(desk.isHttpOnly()).isTrue();
        assertThat(desk.getMaxAge()).isEqualTo(400 * 24 * 60 * 60);
    }
}
