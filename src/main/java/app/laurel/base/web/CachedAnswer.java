package app.laurel.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer that anyone may be given: its headers, and its bytes in each coding that makes them smaller.
 *
 * @param bodies the plain one among them
 */
record CachedAnswer(
        Map<String, List<String>> headers,
        @Nullable String type,
        @Nullable String tag,
        Map<Coding, byte[]> bodies) {
    /** What the headers take, about. */
    private static final int HEAD_BYTES = 2_000;

    private static final int SHORT_BYTES = 500;
    private static final Pattern WORDS =
            Pattern.compile("text/.*|application/(?:[a-z.-]+\\+)?(?:json|xml)(?:;.*)?|image/svg\\+xml.*");

    /** The same with its bytes in each coding of this machine. */
    CachedAnswer packed() {
        var packed = new EnumMap<Coding, byte[]>(bodies);
        var plain = Objects.requireNonNull(bodies.get(Coding.IDENTITY));
        for (var coding : Coding.usable()) packed.put(coding, coding.pack(plain));
        return new CachedAnswer(headers, type, tag, packed);
    }

    /** Whether a body of this type and length becomes smaller. */
    static boolean isPacked(@Nullable String type, int length) {
        return length >= SHORT_BYTES && type != null && WORDS.matcher(type).matches();
    }

    int weight() {
        return HEAD_BYTES + bodies.values().stream().mapToInt(it -> it.length).sum();
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> values.forEach(it -> response.addHeader(name, it)));
        if (tag != null && EntityTag.isIn(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var coding = coding(request.getHeader("Accept-Encoding"));
        var body = Objects.requireNonNull(bodies.get(coding));
        if (coding != Coding.IDENTITY) response.setHeader("Content-Encoding", coding.token());
        if (type != null) response.setContentType(type);
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) response.getOutputStream().write(body);
    }

    private Coding coding(@Nullable String accepted) {
        return bodies.keySet().stream()
                .filter(it -> it.isAcceptedBy(accepted))
                .findFirst()
                .orElse(Coding.IDENTITY);
    }
}
