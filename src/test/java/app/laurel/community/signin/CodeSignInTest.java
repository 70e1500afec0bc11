package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in by the code of a mail. */
@WholeApplicationTest
class CodeSignInTest {
    @LocalServerPort
    private int port;

    private final CaughtMails postbox;

    @Autowired
    CodeSignInTest(CaughtMails postbox) {
        this.postbox = postbox;
    }

    @Test
    void the_code_signs_in_the_browser_that_asked_and_no_other() {
        var alice = asks("coded@example.org");
        var thief = asks("thief@example.org");
        var code = Map.of("code", postbox.codeFor("coded@example.org"));

        var stolen = thief.post("/sign-in/code", code);
        var own = alice.post("/sign-in/code", code);

        assertThat(stolen.statusCode()).isEqualTo(422);
        assertThat(own.statusCode()).isEqualTo(303);
        assertThat(alice.isInside()).isTrue();
    }

    @Test
    void after_five_wrong_codes_the_right_one_comes_too_late() {
        var alice = asks("guessed@example.org");
        var code = postbox.codeFor("guessed@example.org");
        var wrong = Map.of("code", "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000));

        for (var guess = 0; guess < 5; guess++) alice.post("/sign-in/code", wrong);
        var answer = alice.post("/sign-in/code", Map.of("code", code));

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(alice.isInside()).isFalse();
    }

    private Visitor asks(String mail) {
        return Visitor.whoAsked(port, mail);
    }
}
