package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswerBufferTest {
    private static final String TAG = "\"of-these-bytes\"";
    private static final int BOUND = 1024 * 1024;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, BOUND, BOUND + 1, 3 * BOUND})
    void who_has_a_page_is_told_so_however_long_it_is(int length) throws Exception {
        request.addHeader("If-None-Match", "W/\"older\", " + TAG);

        write(200, length, BOUND / 3);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, BOUND, BOUND + 1, 3 * BOUND})
    void who_has_another_copy_is_sent_all_of_it(int length) throws Exception {
        request.addHeader("If-None-Match", "\"of-others\"");

        write(200, length, BOUND / 3);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).hasSize(length).containsOnly('x');
    }

    @Test
    void an_error_is_sent_whole_even_to_those_who_name_its_tag() throws Exception {
        request.addHeader("If-None-Match", "*");

        write(404, 2 * BOUND, 2 * BOUND);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsByteArray()).hasSize(2 * BOUND);
    }

    @Test
    void nobody_waits_behind_a_page_that_goes_out_as_it_comes() throws Exception {
        write(200, 2 * BOUND, 1000);

        assertThat(told).hasSize(1);
    }

    private void write(int status, int length, int piece) throws Exception {
        var buffer = new AnswerBuffer(request, response, () -> told.add("too long"));
        buffer.setStatus(status);
        buffer.setHeader("ETag", TAG);
        for (var sent = 0; sent < length; sent += piece) {
            buffer.getOutputStream()
                    .write("x".repeat(Math.min(piece, length - sent)).getBytes(StandardCharsets.UTF_8));
        }
        buffer.release();
    }
}
