package app.laurel.badge.web;

import app.laurel.base.web.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes an answer with the headers that let any storefront use it under any policy of its own. */
final class BadgeWriter {
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private static final String PREVIEW_POLICY = "default-src 'none'; img-src 'self'; script-src 'self'; "
            + "style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private BadgeWriter() {}

    static void write(HttpServletRequest request, HttpServletResponse response, BadgeAnswer answer) throws IOException {
        response.setHeader("Cache-Control", answer.caching());
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Timing-Allow-Origin", "*");
        if (answer.type().startsWith("image/svg")) response.setHeader("Content-Security-Policy", PICTURE_POLICY);
        if (answer.type().startsWith("text/html")) response.setHeader("Content-Security-Policy", PREVIEW_POLICY);
        if (answer.status() == HttpServletResponse.SC_OK) {
            response.setHeader("ETag", answer.tag());
            if (EntityTag.isIn(request.getHeader("If-None-Match"), answer.tag())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        body(request, response, answer);
    }

    private static void body(HttpServletRequest request, HttpServletResponse response, BadgeAnswer answer)
            throws IOException {
        var coding = answer.codingFor(request.getHeader("Accept-Encoding"));
        var bytes = answer.bytes(coding);
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setContentLength(bytes.length);
        if (coding != Coding.IDENTITY) response.setHeader("Content-Encoding", coding.token());
        if (request.getMethod().equals("GET")) response.getOutputStream().write(bytes);
    }
}
