package app.laurel.access;

import static app.laurel.access.Visits.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.access.Endpoints.Kind;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A cache that keeps the answer to a forged header would hand it to everybody. */
@LaurelTest
class ForgedHeadersTest {
    /** By which somebody passes for another host, address or way in. */
    private static final Map<String, String> FORGED = Map.of(
            "X-Forwarded-For", "127.0.0.1",
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Proto", "gopher",
            "X-Forwarded-Port", "1",
            "X-Forwarded-Prefix", "/evil",
            "Forwarded", "for=127.0.0.1;host=evil.example;proto=gopher",
            "X-Original-URL", "/app",
            "X-Rewrite-URL", "/app",
            "X-HTTP-Method-Override", "DELETE",
            "Cookie", "laurel-look=evil");

    private final Cast cast;
    private final Addresses addresses;
    private final Visits visits;

    @Autowired
    ForgedHeadersTest(Cast cast, Addresses addresses, Visits visits) {
        this.cast = cast;
        this.addresses = addresses;
        this.visits = visits;
    }

    @Test
    void what_a_cache_may_keep_is_the_same_whatever_headers_somebody_forged() throws Exception {
        var scene = cast.published();
        for (var kind : List.of(Kind.PUBLIC, Kind.PUBLISHED)) {
            for (var path : addresses.of(kind, scene.own())) {
                var honest = seen(visits.ask(get(URI.create(path)), null));
                for (var header : FORGED.entrySet()) {
                    var forged = get(URI.create(path)).header(header.getKey(), header.getValue());
                    assertThat(seen(visits.ask(forged, null)))
                            .as(path + " with " + header)
                            .isEqualTo(honest);
                }
            }
        }
    }
}
