package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever sends or reads slowly holds no place that others need. */
class SlowVisitorsTest {
    private final Gate gate = new Gate(1);

    @Test
    void a_body_is_read_before_a_place_is_asked_for_and_read_again_as_it_came() throws Exception {
        var sent = new MockHttpServletRequest("POST", "/app");
        sent.setContentType("application/json;charset=UTF-8");
        sent.setContent("{\"가\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var read = new ArrayList<String>();
        var arrived = ArrivedRequest.of(sent);

        assertThat(sent.getInputStream().read()).as("left to read").isNegative();
        read.add(arrived.getReader().readLine());
        assertThat(read).containsExactly("{\"가\":1}");
    }

    @Test
    void files_have_a_bound_of_their_own_wherever_they_go() {
        var file = new MockHttpServletRequest("POST", "/en/check");
        file.setContentType("Multipart/form-data; boundary=x");

        assertThat(AskedWork.of(file)).contains(WorkKind.UPLOAD);
    }

    @Test
    void what_is_longer_than_a_form_or_of_no_length_is_taken_for_a_file() {
        var call = new MockHttpServletRequest("POST", "/app");
        call.setQueryString("v-r=uidl&v-uiId=0");
        call.setContent(new byte[64 * 1024]);
        assertThat(AskedWork.of(call)).contains(WorkKind.OPENING);

        call.setContent(new byte[64 * 1024 + 1]);
        assertThat(AskedWork.of(call)).contains(WorkKind.UPLOAD);

        var endless = new MockHttpServletRequest("POST", "/sign-in");
        endless.addHeader("Transfer-Encoding", "chunked");
        assertThat(AskedWork.of(endless)).contains(WorkKind.UPLOAD);
    }

    @Test
    void a_large_answer_gives_its_place_back_while_it_is_still_being_read() throws IOException {
        var pass = gate.enter(WorkKind.PUBLIC_PAGE).orElseThrow();
        var response = new SlowlyReadResponse(new MockHttpServletResponse(), pass);
        response.getOutputStream().write(new byte[64 * 1024]);
        assertThat(inProgress()).isOne();

        response.getOutputStream().write(1);
        assertThat(inProgress()).isZero();

        pass.close();
        assertThat(inProgress()).isZero();
    }

    private int inProgress() {
        return gate.figures(WorkKind.PUBLIC_PAGE).inProgress();
    }
}
