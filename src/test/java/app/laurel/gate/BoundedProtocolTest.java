package app.laurel.gate;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** A server of forty connections, and networks that open them and say nothing. */
class BoundedProtocolTest {
    private static final int MOST = 40;

    private final List<Socket> sockets = new ArrayList<>();
    private TomcatWebServer server = start(it -> {});

    @AfterEach
    void end() throws IOException {
        for (var socket : sockets) socket.close();
        server.stop();
    }

    @Test
    void one_network_takes_no_more_than_half_of_all_connections() throws IOException {
        var silent = open("127.0.0.2", MOST);

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(silent.stream().filter(BoundedProtocolTest::isOpen))
                        .hasSize(MOST / 2));
        assertThat(answered("127.0.0.3")).isTrue();
        assertThat(answered("127.0.0.2")).isFalse();
    }

    @Test
    void connections_that_ended_count_no_more() throws IOException {
        for (var socket : open("127.0.0.2", MOST)) socket.close();

        await().atMost(10, SECONDS).until(() -> answered("127.0.0.2"));
    }

    @Test
    void our_own_proxies_bring_everybody() throws IOException {
        server.stop();
        server = start(protocol -> protocol.setProxies(it -> it.getHostAddress().equals("127.0.0.2")));
        var busy = open("127.0.0.2", MOST - 2);

        assertThat(answered("127.0.0.2")).isTrue();
        assertThat(busy).allMatch(BoundedProtocolTest::isOpen);
    }

    private static TomcatWebServer start(java.util.function.Consumer<BoundedProtocol> fitting) {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setProtocol(BoundedProtocol.class.getName());
        factory.addConnectorCustomizers(connector -> {
            var protocol = (BoundedProtocol) connector.getProtocolHandler();
            protocol.setMaxConnections(MOST);
            fitting.accept(protocol);
        });
        var server = (TomcatWebServer) factory.getWebServer();
        server.start();
        return server;
    }

    private List<Socket> open(String from, int many) throws IOException {
        var opened = new ArrayList<Socket>();
        for (var i = 0; i < many; i++) opened.add(connect(from));
        sockets.addAll(opened);
        return opened;
    }

    private Socket connect(String from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()), 5_000);
        return socket;
    }

    private boolean answered(String from) throws IOException {
        try (var socket = connect(from)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return socket.getInputStream().read() == 'H';
        } catch (java.net.SocketException cut) {
            return false;
        }
    }

    /** Nothing was asked, so that nothing comes but the end. */
    private static boolean isOpen(Socket socket) {
        try {
            socket.setSoTimeout(50);
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException silent) {
            return true;
        } catch (IOException cut) {
            return false;
        }
    }
}
