package app.laurel.base.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.laurel.PublishedEditions;
import app.laurel.result.Results;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import org.apache.coyote.Adapter;
import org.apache.coyote.OutputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What lies ready goes out as Tomcat sends anything else: whatever came before on a connection, and whatever becomes of it. */
@OnTheWire
class ReadyDoorTest {
    private final ReadyAnswers ready;
    private final PublishedEditions editions;
    private final Results results;
    private final ServletWebServerApplicationContext server;

    @LocalServerPort
    private int port;

    private String code;

    @Autowired
    ReadyDoorTest(
            ReadyAnswers ready,
            PublishedEditions editions,
            Results results,
            ServletWebServerApplicationContext server) {
        this.ready = ready;
        this.editions = editions;
        this.results = results;
        this.server = server;
    }

    @BeforeEach
    void publish() {
        var edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code().value();
    }

    @Test
    void other_answers_on_the_same_connection_change_no_header_of_what_lies_ready() throws Exception {
        var visitor = new WireVisitor(port);
        var first = new TreeMap<String, String>();
        for (var address : List.of("/en/v/" + code, "/v1/a/" + code + "/card.svg", "/v1/a/" + code + ".json")) {
            first.put(address, WireVisitor.told(visitor.askUntilReady(ready, address)));
        }

        for (var before : first.keySet()) {
            for (var other : List.of("POST /v1/x", "GET /v1/a/" + code + "/preview", "GET /healthz", "GET /nothing")) {
                visitor.ask("GET", before);
                var space = other.indexOf(' ');
                visitor.ask(other.substring(0, space), other.substring(space + 1));
                for (var address : first.keySet()) {
                    assertThat(WireVisitor.told(visitor.ask("GET", address)))
                            .as(address + " after " + before + " and " + other)
                            .isEqualTo(first.get(address));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET %s HTTP/1.1, 400",
        "GET %s HTTP/1.1;Host: a_b:x, 400",
        "GET http://one.example%s HTTP/1.1;Host: two.example, 400",
        "GET %s HTTP/7.9;Host: localhost, 505",
        "GET %s HTTP/1.1;Host: localhost, 200"
    })
    void what_tomcat_refuses_stays_refused(String head, int status) throws Exception {
        var address = "/v1/a/" + code + "/card.svg";
        new WireVisitor(port).askUntilReady(ready, address);

        var lines = head.formatted(address).replace(";", "\r\n") + "\r\nConnection: close\r\n\r\n";

        assertThat(RawRequest.send(port, lines).status()).isEqualTo(status);
    }

    @Test
    void whoever_leaves_before_it_is_sent_is_nobodys_fault() throws Exception {
        var address = "/v1/a/" + code + "/card.svg";
        new WireVisitor(port).askUntilReady(ready, address);
        var request = new Request();
        request.setMethod("GET");
        request.requestURI().setString(address);
        var response = new Response();
        response.setOutputBuffer(new Gone());

        assertThatCode(() -> new ReadyDoor(behind(), ready).service(request, response))
                .doesNotThrowAnyException();
    }

    private Adapter behind() {
        var tomcat = (TomcatWebServer) requireNonNull(server.getWebServer());
        return tomcat.getTomcat().getConnector().getProtocolHandler().getAdapter();
    }

    /** A connection that was closed from the other side. */
    private static final class Gone implements OutputBuffer {
        @Override
        public int doWrite(ByteBuffer bytes) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public long getBytesWritten() {
            return 0;
        }
    }
}
