package app.laurel.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole answer that anyone may be given: its headers and bytes. */
@SuppressWarnings("ArrayRecordComponent")
record CachedAnswer(
        Map<String, List<String>> headers,
        @Nullable String type,
        @Nullable String tag,
        byte[] body) {
    /** What the headers take, about. */
    private static final int HEAD_BYTES = 2_000;

    int weight() {
        return HEAD_BYTES + body.length;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> values.forEach(it -> response.addHeader(name, it)));
        if (tag != null && EntityTag.isIn(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (type != null) response.setContentType(type);
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) response.getOutputStream().write(body);
    }
}
