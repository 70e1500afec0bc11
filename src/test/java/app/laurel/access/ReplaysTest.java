package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.community.signin.CaughtMails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What let somebody in once lets nobody in again, by the browser that asked for it either. */
@LaurelTest
class ReplaysTest {
    private static final int REPLAYS = 500;

    private final MockMvc http;
    private final Cast cast;
    private final CaughtMails mails;
    private final Founder founder;

    @Autowired
    ReplaysTest(MockMvc http, Cast cast, CaughtMails mails, Founder founder) {
        this.http = http;
        this.cast = cast;
        this.mails = mails;
        this.founder = founder;
    }

    @Test
    void a_thousand_replays_of_a_code_and_of_a_link_let_nobody_in() throws Exception {
        var scene = cast.voting();
        var mail = founder.mailOf(scene.get(Persona.MEMBER)).value();
        var asked = http.perform(post("/sign-in").param("mail", mail).with(csrf()))
                .andReturn()
                .getResponse();
        var code = post("/sign-in/code")
                .param("code", mails.codeFor(mail))
                .cookie(asked.getCookies())
                .with(csrf());
        var link = post(mails.linkFor(mail)).cookie(asked.getCookies()).with(csrf());
        assertThat(http.perform(code).andReturn().getResponse().getHeader("Location"))
                .isEqualTo("/app");
        for (var replay = 0; replay < REPLAYS; replay++) {
            for (var again : List.of(code, link)) {
                var answer = http.perform(again).andReturn();
                assertThat(answer.getResponse().getStatus())
                        .as("replay " + replay)
                        .isGreaterThanOrEqualTo(400);
                assertThat(answer.getRequest().getSession(false)).isNull();
            }
        }
    }
}
