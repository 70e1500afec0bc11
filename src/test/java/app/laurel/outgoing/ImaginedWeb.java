package app.laurel.outgoing;

import app.laurel.base.LaurelSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Other people's sites and name servers as a test imagines them; nothing of a test gets out to real ones. */
public class ImaginedWeb {
    private static final Pattern ASKED = Pattern.compile("GET (\\S+) .*?\\r\\nHost: (\\S+)\\r\\n.*", Pattern.DOTALL);
    private static final String[] HOSTS = {
        "shop.example",
        "www.shop.example",
        "blog.shop.example",
        "evil-shop.example",
        "someone.cafe24.com",
        "other.cafe24.com",
        "hooks.example",
        "broken-hooks.example"
    };

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, String> redirects = new ConcurrentHashMap<>();
    private final Map<String, String> takers = new ConcurrentHashMap<>();
    private final List<ReceivedPost> received = new CopyOnWriteArrayList<>();
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();

    /** Nobody has a site. */
    public void forgetAll() {
        pages.clear();
        redirects.clear();
        texts.clear();
        takers.clear();
        received.clear();
        read.clear();
    }

    /** This host answers so to whatever is delivered to it; with nothing at all where the answer is empty. */
    public void take(String host, String answer) {
        takers.put(host, answer);
    }

    /** What was delivered to a host, the first first. */
    public List<ReceivedPost> received(String host) {
        return received.stream().filter(it -> it.host().equals(host)).toList();
    }

    /** How often a page was asked for. */
    public int timesRead(String hostAndPath) {
        return Collections.frequency(read, hostAndPath);
    }

    /** This host answers so at this path. */
    public void publish(String host, String path, String body) {
        pages.put(host + path, body);
    }

    /** This host leads on from this path. */
    public void redirect(String host, String path, String location) {
        redirects.put(host + path, location);
    }

    /** This name has these TXT records. */
    public void record(String name, String... values) {
        texts.put(name, List.of(values));
    }

    @Bean
    @Primary
    OutgoingRequests imaginedRequests(LaurelSettings settings) {
        return new Requests(settings);
    }

    @Bean
    @Primary
    TextRecords imaginedRecords() {
        return new Records();
    }

    private void answer(String request, OutputStream out) throws IOException, InterruptedException {
        if (request.startsWith("POST ")) {
            var post = ReceivedPost.of(request);
            received.add(post);
            LoopbackServer.saying(takers.getOrDefault(post.host(), "")).answer(request, out);
            return;
        }
        var asked = ASKED.matcher(request);
        if (!asked.matches()) return;
        var key = asked.group(2) + asked.group(1);
        read.add(key);
        var behaviour = redirects.containsKey(key)
                ? LoopbackServer.leadingTo(redirects.get(key))
                : pages.containsKey(key)
                        ? LoopbackServer.page(pages.get(key))
                        : LoopbackServer.saying("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        behaviour.answer(request, out);
    }

    private InetAddress[] find(String host) throws UnknownHostException {
        var known = takers.containsKey(host)
                || List.copyOf(pages.keySet()).stream().anyMatch(it -> it.startsWith(host + "/"))
                || List.copyOf(redirects.keySet()).stream().anyMatch(it -> it.startsWith(host + "/"));
        if (!known) throw new UnknownHostException(host);
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    /** Made when first asked for: most tests never do. */
    private static final class Certificates {
        static final TestCertificates OURS = new TestCertificates(HOSTS);
    }

    private final class Requests extends OutgoingRequests {
        private final URI home;

        Requests(LaurelSettings settings) {
            super(settings);
            home = settings.url();
        }

        @Override
        public Fetched get(WebAddress address, Predicate<String> ofSite) {
            return ask(it -> it.get(address, ofSite));
        }

        @Override
        public Fetched post(WebAddress address, byte[] json, Map<String, String> headers) {
            return ask(it -> it.post(address, json, headers));
        }

        private Fetched ask(Function<OutgoingRequests, Fetched> asking) {
            var tls = Certificates.OURS.context();
            try (var server = new LoopbackServer(tls, ImaginedWeb.this::answer)) {
                var reach = new Reach(
                        ImaginedWeb.this::find,
                        InetAddress::isLoopbackAddress,
                        _ -> server.port(),
                        tls,
                        "dns://127.0.0.1:9");
                return asking.apply(new OutgoingRequests(reach, Duration.ofSeconds(30), home));
            }
        }
    }

    private final class Records extends TextRecords {
        @Override
        public Found find(String label, String host) {
            try (var server = new LoopbackNameServer(
                    (question, name) -> LoopbackNameServer.texts(question, texts.getOrDefault(name, List.of())))) {
                var reach =
                        new Reach(ImaginedWeb.this::find, _ -> false, it -> it, Reach.PUBLIC.trust(), server.address());
                return new TextRecords(reach, Duration.ofSeconds(30)).find(label, host);
            }
        }
    }
}
