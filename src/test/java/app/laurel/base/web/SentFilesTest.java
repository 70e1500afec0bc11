package app.laurel.base.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that anybody may send, as they come over the wire. */
@OnTheWire
class SentFilesTest {
    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n--x--\r\n";

    private final MultipartProperties bounds;

    @LocalServerPort
    private int port;

    @Autowired
    SentFilesTest(MultipartProperties bounds) {
        this.bounds = bounds;
    }

    @Test
    void what_is_sent_is_read_from_a_file_and_from_a_field_and_too_much_is_refused_in_words() throws Exception {
        var file = PART.formatted("file", "; filename=\"a.json\"", "{\"long\": \"" + "x".repeat(100_000) + "\"}");
        assertThat(send("boundary=x", file).statusCode()).isEqualTo(200);
        assertThat(send("boundary=x", PART.formatted("text", "", "hello")).statusCode())
                .isEqualTo(200);
        var large = send("boundary=x", PART.formatted("file", "; filename=\"a\"", "x".repeat(1_100_000)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("It’s too large.");
    }

    @Test
    void a_form_that_cannot_be_read_is_answered_by_the_page() throws Exception {
        for (var sent : new String[] {"", "--y\r\n", "--x\r\nContent-Disp"}) {
            var answer = send("boundary=x", sent);
            assertThat(answer.statusCode()).as(sent).isEqualTo(400);
            assertThat(answer.body()).contains("Please paste a credential");
        }
        assertThat(send("a=b", PART).statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_larger_than_a_few_letters_waits_outside_the_memory() {
        assertThat(bounds.getFileSizeThreshold().toBytes()).isLessThanOrEqualTo(16 * 1024);
    }

    @Test
    void of_those_who_ask_too_often_nothing_is_taken_in() throws IOException {
        String status;
        var asked = 0;
        do status = ask("Content-Length: 6\r\n\r\ntext=a");
        while (status.contains(" 200 ") && ++asked < 1000);

        assertThat(status).contains(" 429 ");
        assertThat(ask("Content-Length: 1000000\r\n\r\ntext=")).contains(" 429 ");
    }

    /** The first line of the answer to one who comes from an address that no other test comes from. */
    private String ask(String rest) throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        try (var socket = new Socket(loopback, port, InetAddress.getByName("127.0.0.77"), 0)) {
            socket.setSoTimeout(10_000);
            var head =
                    "POST /en/verify HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";
            socket.getOutputStream().write((head + rest).getBytes(ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine();
        }
    }

    private HttpResponse<String> send(String boundary, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/en/verify"))
                .header("Content-Type", "multipart/form-data; " + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return new WireVisitor(port).client().send(request, BodyHandlers.ofString());
    }
}
