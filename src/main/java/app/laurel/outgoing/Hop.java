package app.laurel.outgoing;

import app.laurel.outgoing.Fetched.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, over a connection of its own: what one site sets, another never sees. Cookies, sign-in, redirects,
 * compression, retries and changes of protocol are off; what is left is one GET or POST to one address that was checked.
 */
final class Hop implements AutoCloseable {
    private static final int MOST_BYTES = 1024 * 1024;
    /** Of an answer to what was delivered only the status matters. */
    private static final int MOST_BYTES_OF_RECEIPT = 4 * 1024;

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final Timeout WAIT = Timeout.ofSeconds(5);
    private static final String ASKS = "Laurel/1 (+%s; looks for award badges and for codes that prove a shop's owner)";
    private static final String DELIVERS = "Laurel/1 (+%s; webhooks)";

    private final BasicHttpClientConnectionManager connection;
    private final CloseableHttpClient client;
    private final String home;

    /** @param home address of this installation, by which whoever is asked may know us */
    Hop(Reach reach, URI home) {
        this.home = home.toASCIIString();
        connection = connection(reach);
        client = HttpClients.custom()
                .setConnectionManager(connection)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(WAIT)
                        .build())
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    private static BasicHttpClientConnectionManager connection(Reach reach) {
        var tls = new DefaultClientTlsStrategy(reach.trust());
        var strategies = RegistryBuilder.<TlsSocketStrategy>create().register("https", tls);
        var operator = new DefaultHttpClientConnectionOperator(
                proxy -> new Socket(Proxy.NO_PROXY), null, new Checked(reach), strategies.build());
        var limits = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var factory =
                ManagedHttpClientConnectionFactory.builder().http1Config(limits).build();
        var connection = new BasicHttpClientConnectionManager(operator, factory);
        connection.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(WAIT)
                .setSocketTimeout(WAIT)
                .build());
        connection.setSocketConfig(SocketConfig.custom().setSoTimeout(WAIT).build());
        return connection;
    }

    /** The answer, or where it leads. It is read here, for the client itself would read on to the end of an endless one. */
    Result get(WebAddress address) throws IOException {
        return read(send(address, new HttpGet(address.uri()), ASKS), MOST_BYTES);
    }

    /** Delivers a body of JSON; the answer, or where it leads. */
    Result post(WebAddress address, byte[] json, Map<String, String> headers) throws IOException {
        var request = new HttpPost(address.uri());
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        return read(send(address, request, DELIVERS), MOST_BYTES_OF_RECEIPT);
    }

    private ClassicHttpResponse send(WebAddress address, ClassicHttpRequest request, String name) throws IOException {
        var scheme = address.isSecure() ? "https" : "http";
        request.setHeader(HttpHeaders.USER_AGENT, name.formatted(home));
        return client.executeOpen(new HttpHost(scheme, address.host(), address.port()), request, null);
    }

    private static Result read(ClassicHttpResponse response, int most) throws IOException {
        var location = response.getFirstHeader(HttpHeaders.LOCATION);
        var status = response.getCode();
        if (isRedirect(status) && location != null) return new Result(null, location.getValue());
        var encoding = response.getFirstHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.getValue().equalsIgnoreCase("identity")) {
            throw new ClientProtocolException(new ProtocolException("compressed, though nobody asked for it"));
        }
        var entity = response.getEntity();
        var body = entity == null ? new byte[0] : entity.getContent().readNBytes(most);
        var later = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        var charset = charset(entity == null ? null : entity.getContentType());
        return new Result(Answer.of(status, body, charset, later == null ? null : later.getValue()), null);
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static @Nullable Charset charset(@Nullable String contentType) {
        return Optional.ofNullable(ContentType.parseLenient(contentType))
                .map(ContentType::getCharset)
                .orElse(null);
    }

    @Override
    public void close() {
        connection.close(CloseMode.IMMEDIATE);
        client.close(CloseMode.IMMEDIATE);
    }

    /** Either an answer or where it leads. */
    record Result(@Nullable Answer answer, @Nullable String location) {}

    /** Resolves a name and checks it, so that what is checked is what is connected to. */
    private record Checked(Reach reach) implements DnsResolver {
        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            try {
                return reach.find(host, port);
            } catch (UnknownHostException unknown) {
                throw unknown;
            } catch (IOException notPublic) {
                var refused = new UnknownHostException(host);
                refused.initCause(notPublic);
                throw refused;
            }
        }

        @Override
        public InetAddress[] resolve(String host) {
            throw new UnsupportedOperationException("want the addresses with their port");
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
