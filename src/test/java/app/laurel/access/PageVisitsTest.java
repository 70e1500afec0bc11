package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.access.PageVisits.Stage;
import app.laurel.access.PageVisits.Visit;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Walks in Chromium take their pages from these tables, and take an hour: that each page is there is found out here. */
@LaurelTest
class PageVisitsTest {
    private final PageVisits visits;
    private final MockMvc web;

    @Autowired
    PageVisitsTest(PageVisits visits, MockMvc web) {
        this.visits = visits;
        this.web = web;
    }

    @ParameterizedTest
    @EnumSource
    void every_public_page_of_a_stage_is_there(Stage stage) throws Exception {
        var missing = new ArrayList<String>();
        for (var visit : visits.make(stage)) {
            if (visit.who() != null || visit.leads() || visit.address().startsWith("/app")) continue;
            var answer = answer(visit);
            if (!answer.startsWith("200 text/html")) missing.add(visit.template() + ": " + answer);
        }
        assertThat(missing).isEmpty();
    }

    private String answer(Visit visit) throws Exception {
        var address = visit.address();
        var answer = web.perform(get(address).accept("text/html")).andReturn();
        if (answer.getRequest().isAsyncStarted())
            answer = web.perform(asyncDispatch(answer)).andReturn();
        return answer.getResponse().getStatus() + " " + answer.getResponse().getContentType() + " "
                + answer.getResponse().getRedirectedUrl();
    }
}
