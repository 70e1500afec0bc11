package app.laurel.base.web;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole good answer, of which nothing is left to be made: its headers and its body in each coding, as bytes. */
public final class ReadyAnswer {
    /** Stands at an address whose answer depends on the reader's language. */
    static final ReadyAnswer IN_EACH_LANGUAGE = new ReadyAnswer(Map.of(), "", "", Map.of());

    private static final int HEAD_BYTES = 1_000;

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
        return java.util.Objects.requireNonNull(bodies.get(coding));
    }

    int weight() {
        return HEAD_BYTES + bodies.values().stream().mapToInt(it -> it.length).sum();
    }
}
