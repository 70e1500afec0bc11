package app.laurel.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.laurel.outgoing.Fetched.Failed;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Addresses that must never be asked, and such as must: refused means that nothing at all was connected to. */
class HostileAddressesTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @Test
    void hostile_addresses_are_refused_and_nobody_is_knocked_at() throws IOException {
        var hostile = read("hostile.txt");
        assertThat(hostile).hasSizeGreaterThan(250);
        try (var canary = new LoopbackServer(null, LoopbackServer.page("x"))) {
            for (var line : hostile) {
                var requests =
                        new OutgoingRequests(reach(line, canary.port()), Duration.ofSeconds(6), LoopbackRequests.HOME);
                var parsed = WebAddress.parse(line.address());
                // why: where no answer of a name server is given, the text alone must do
                assertThat(parsed.isPresent()).as(line.address()).isEqualTo(line.resolved());
                parsed.ifPresent(it -> assertThat(List.of(
                                requests.get(it, _ -> true), requests.post(it, new byte[] {'{', '}'}, Map.of())))
                        .as(line.address())
                        .allMatch(Failed.class::isInstance));
            }
            assertThat(canary.connections()).isZero();
        }
    }

    @Test
    void good_addresses_are_accepted() throws IOException {
        for (var line : read("good.txt")) {
            var address = WebAddress.parse(line.address());
            assertThat(address).as(line.address()).isPresent();
            assertThatCode(() -> reach(line, 443).find(address.orElseThrow().host(), 443))
                    .as(line.address())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void an_address_has_one_spelling() {
        assertThat(WebAddress.parse("HTTPS://ＳＨＯＰ.Example.:443?a#b"))
                .hasValueSatisfying(it -> assertThat(it).hasToString("https://shop.example/?a"));
        assertThat(WebAddress.parse("https://만년필.example/x"))
                .hasValueSatisfying(it -> assertThat(it).hasToString("https://xn--660bu5n11x.example/x"));
    }

    private static Reach reach(Line line, int port) {
        return new Reach(
                _ -> line.answers(),
                PublicAddresses::contains,
                _ -> port,
                Reach.PUBLIC.trust(),
                Reach.PUBLIC.nameServer());
    }

    private static List<Line> read(String file) throws IOException {
        try (var in = HostileAddressesTest.class.getResourceAsStream("/outgoing/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("# "))
                    .map(Line::of)
                    .toList();
        }
    }

    /** @param resolved whether it is the name server that makes it hostile */
    private record Line(String address, boolean resolved, InetAddress... answers) {
        static Line of(String text) {
            var sides = text.split(" =(?: |$)", 2);
            var address =
                    ESCAPE.matcher(sides[0]).replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
            var answers = sides.length < 2 || sides[1].isBlank() ? new String[0] : sides[1].split(" ");
            return new Line(
                    address,
                    sides.length == 2,
                    Arrays.stream(answers).map(InetAddress::ofLiteral).toArray(InetAddress[]::new));
        }
    }
}
