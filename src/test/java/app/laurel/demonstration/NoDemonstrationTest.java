package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.laurel.LaurelTest;
import app.laurel.community.signin.OpenDoor;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** An installation for real people holds nothing of the demonstration. */
@LaurelTest
class NoDemonstrationTest {
    private final ApplicationContext laurel;
    private final MockMvc web;

    @Autowired
    NoDemonstrationTest(ApplicationContext laurel, MockMvc web) {
        this.laurel = laurel;
        this.web = web;
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OpenDoor.class,
                DemonstrationOccasion.class,
                DemonstrationTime.class,
                Visitors.class,
                Seeding.class
            })
    void nobody_holds_its_door_or_its_clock(Class<?> part) {
        assertThat(laurel.getBeanNamesForType(part)).isEmpty();
    }

    @Test
    void its_page_is_not_there() throws Exception {
        web.perform(get("/sign-in/demonstration")).andExpect(status().isNotFound());
        web.perform(post("/sign-in/demonstration")
                        .param("community", "sallim")
                        .param("seat", "moderator")
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void no_page_speaks_of_it() throws Exception {
        web.perform(get("/ko/"))
                .andExpect(content().string(Matchers.not(Matchers.containsString("/sign-in/demonstration"))));
    }
}
