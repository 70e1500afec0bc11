package app.laurel.badge.web;

import app.laurel.base.web.Coding;
import app.laurel.base.web.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes an answer with the headers that let any storefront use it under any policy of its own. */
final class BadgeWriter {
    private BadgeWriter() {}

    static void write(HttpServletRequest request, HttpServletResponse response, BadgeAnswer answer) throws IOException {
        answer.headers().forEach(response::setHeader);
        if (answer.status() == HttpServletResponse.SC_OK) {
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
