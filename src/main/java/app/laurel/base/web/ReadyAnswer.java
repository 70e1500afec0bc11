package app.laurel.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole good answer, of which nothing is left to be made: its headers and its body in each coding, as bytes. */
public final class ReadyAnswer {
    /** Stands at an address whose answer depends on the reader's language. */
    static final ReadyAnswer IN_EACH_LANGUAGE = new ReadyAnswer(Map.of(), "", "", Map.of());

    private static final int HEAD_BYTES = 1_000;
    private static final int SHORT_BYTES = 500;
    private static final Pattern WORDS =
            Pattern.compile("text/.*|application/(?:[a-z.-]+\\+)?(?:json|xml)(?:;.*)?|image/svg\\+xml.*");

    private final Map<String, String> headers;
    private final String type;
    private final String tag;
    private final boolean variesByReferrer;
    private final EnumMap<Coding, byte[]> bodies = new EnumMap<>(Coding.class);

    /**
     * An answer.
     *
     * @param headers all but those of the body
     * @param type value of Content-Type
     * @param tag value of ETag, which is among the headers
     */
    public ReadyAnswer(Map<String, String> headers, String type, String tag, Map<Coding, byte[]> bodies) {
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.type = type;
        this.tag = tag;
        this.bodies.putAll(bodies);
        variesByReferrer = headers.getOrDefault("Vary", "").contains("Referer");
    }

    /** Whether a body of this type and length becomes smaller in one of the codings. */
    static boolean isSmallerPacked(@Nullable String type, int length) {
        return length >= SHORT_BYTES && type != null && WORDS.matcher(type).matches();
    }

    /** The same with its body in each coding of this machine. */
    ReadyAnswer packed() {
        var packed = new EnumMap<Coding, byte[]>(bodies);
        var plain = body(Coding.IDENTITY);
        for (var coding : Coding.usable()) packed.put(coding, coding.pack(plain));
        return new ReadyAnswer(headers, type, tag, packed);
    }

    /** Sends it to whoever asks, in the smallest form that is accepted, or says that the reader has it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        if (isNamedBy(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var coding = codingAmong(Coding.acceptedBy(request.getHeader("Accept-Encoding")));
        var body = body(coding);
        if (coding != Coding.IDENTITY) response.setHeader("Content-Encoding", coding.token());
        response.setContentType(type);
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) response.getOutputStream().write(body);
    }

    Map<String, String> headers() {
        return headers;
    }

    String type() {
        return type;
    }

    /** Whether this is the answer for who comes by way of another page, or for who does not. */
    boolean isFor(boolean referred) {
        return !(referred && variesByReferrer);
    }

    boolean isNamedBy(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.equals(tag) || EntityTag.isIn(ifNoneMatch, tag));
    }

    /** The smallest form among these codings. */
    Coding codingAmong(Set<Coding> accepted) {
        if (bodies.size() > 1) {
            for (var coding : accepted) if (bodies.containsKey(coding)) return coding;
        }
        return Coding.IDENTITY;
    }

    byte[] body(Coding coding) {
        return Objects.requireNonNull(bodies.get(coding));
    }

    int weight() {
        return HEAD_BYTES + bodies.values().stream().mapToInt(it -> it.length).sum();
    }
}
