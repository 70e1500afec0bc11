package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AskedWorkTest {
    private static final String BALLOT = "https://laurel.example/app/camp/2026/vote#tents";

    @ParameterizedTest
    @CsvSource({
        "/, PUBLIC_PAGE",
        "/ko/camp/2026, PUBLIC_PAGE",
        "/application, PUBLIC_PAGE",
        "/c/ABCD1234, PUBLIC_PAGE",
        "/v1/a/ABCD1234/compact.svg, BADGE",
        "/sign-in, SIGN_IN",
        "/sign-in/link/x, SIGN_IN",
        "/app, OPENING",
        "/app/camp/2026/vote, OPENING",
        "/app/votes, OPENING",
        "/app/camp/desk, DESK",
        "/app/camp/desk/editions/2026, DESK",
        "/app/settings/limits, DESK",
        "/app/camp/desks, OPENING"
    })
    void an_address_says_what_is_asked(String path, WorkKind work) {
        assertThat(AskedWork.of(new MockHttpServletRequest("GET", path))).contains(work);
    }

    @Test
    void whether_it_lives_is_answered_however_busy_it_is_and_so_are_files() {
        for (var path : List.of(
                "/actuator/health/liveness", "/app/VAADIN/build/a.js", "/VAADIN/build/a.js", "/laurel/public.css")) {
            assertThat(AskedWork.of(new MockHttpServletRequest("GET", path)))
                    .as(path)
                    .isEmpty();
        }
        assertThat(AskedWork.of(new MockHttpServletRequest("GET", "/actuator/health")))
                .contains(WorkKind.PUBLIC_PAGE);
    }

    @Test
    void what_is_uploaded_to_a_page_is_no_call_of_it() {
        assertThat(AskedWork.of(new MockHttpServletRequest("POST", "/app/VAADIN/dynamic/resource/0/x/upload")))
                .contains(WorkKind.UPLOAD);
        assertThat(AskedWork.of(new MockHttpServletRequest("GET", "/app/VAADIN/dynamic/resource/0/x/a.csv")))
                .contains(WorkKind.OPENING);
    }

    @Test
    void whoever_was_let_in_goes_on() {
        var begin = new MockHttpServletRequest("GET", "/app/");
        begin.setQueryString("v-r=init&location=account");
        assertThat(AskedWork.of(begin)).contains(WorkKind.OPENING);

        begin.setRequestedSessionIdValid(true);
        assertThat(AskedWork.of(begin)).contains(WorkKind.CAST);
    }

    @ParameterizedTest
    @CsvSource({
        "https://laurel.example/app/camp/2026/vote, CAST",
        "https://laurel.example/app/camp/2026/vote?x=1, CAST",
        "https://laurel.example/app/camp/2026/vote#tents, CAST",
        "https://laurel.example/app/camp/2026/voters, OPENING",
        "https://laurel.example/app/camp/desk/people, DESK",
        "https://laurel.example/app/account, OPENING",
        "https://laurel.example/ko/app/camp/2026/vote, OPENING",
        "nonsense, OPENING"
    })
    void a_call_does_what_its_page_is_for(String page, WorkKind work) {
        assertThat(AskedWork.of(call(page, true))).contains(work);
    }

    @Test
    void without_a_session_of_ours_no_call_is_a_cast() {
        assertThat(AskedWork.of(call(BALLOT, false))).contains(WorkKind.OPENING);
    }

    @Test
    void a_page_is_only_shown_in_place_of_a_page() {
        var document = new MockHttpServletRequest("GET", "/app/camp/2026/vote");
        document.addHeader("Accept", "text/html,*/*");
        assertThat(AskedWork.isDocument(document)).isTrue();

        document.setQueryString("v-r=init");
        assertThat(AskedWork.isDocument(document)).isFalse();
        assertThat(AskedWork.isDocument(new MockHttpServletRequest("GET", "/app/camp/2026/vote")))
                .isFalse();
    }

    private static MockHttpServletRequest call(String page, boolean isSignedIn) {
        var call = new MockHttpServletRequest("POST", "/app");
        call.setQueryString("v-r=uidl&v-uiId=0");
        call.addHeader("Referer", page);
        call.setRequestedSessionIdValid(isSignedIn);
        return call;
    }
}
