package app.laurel.base.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * Holds an answer back until it is whole, so that it can be kept for the next reader. One that grows beyond the bound goes out as
 * it comes and is not kept; a reader who has it already is told so all the same.
 */
final class AnswerBuffer extends HttpServletResponseWrapper {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final Set<String> OWN = Set.of("content-length", "content-type", "date");

    private final @Nullable String ifNoneMatch;
    private final Runnable tooLong;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Held();
    private @Nullable PrintWriter writer;
    private boolean passing;
    private boolean known;

    /**
     * @param request which copy the reader has
     * @param tooLong called once if the answer goes beyond the bound
     */
    AnswerBuffer(HttpServletRequest request, HttpServletResponse response, Runnable tooLong) {
        super(response);
        this.ifNoneMatch = request.getHeader("If-None-Match");
        this.tooLong = tooLong;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        var known = writer;
        if (known == null) {
            known = new PrintWriter(stream, false, StandardCharsets.UTF_8);
            writer = known;
        }
        return known;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (passing) super.flushBuffer();
    }

    /** The answer in each coding, if everybody may be given it; null if not. It has a tag from now on, as the answer that goes out has. */
    @Nullable ReadyAnswer keepable() {
        flushWriter();
        if (!isWhole() || !isForEverybody()) return null;
        if (getHeader("ETag") == null) {
            setHeader("ETag", '"' + DigestUtils.md5DigestAsHex(held.toByteArray()) + '"');
        }
        if (!ReadyAnswer.isSmallerPacked(getContentType(), held.size())) return whole();
        setHeader("Vary", "Accept-Encoding");
        return Objects.requireNonNull(whole()).packed();
    }

    /** The answer, if it is a good one of a named kind, with a tag, and sets nothing in the browser of one reader; null if not. */
    @Nullable ReadyAnswer whole() {
        flushWriter();
        var type = getContentType();
        var tag = getHeader("ETag");
        if (!isWhole() || type == null || tag == null || getHeader("Set-Cookie") != null) return null;
        var headers = new TreeMap<String, String>();
        for (var name : getHeaderNames()) {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) headers.put(name, String.join(", ", getHeaders(name)));
        }
        return new ReadyAnswer(headers, type, tag, Map.of(Coding.IDENTITY, held.toByteArray()));
    }

    private boolean isWhole() {
        return !passing && !isCommitted() && getStatus() == SC_OK;
    }

    /** Sends what was held back, unless the reader has it. */
    void release() throws IOException {
        flushWriter();
        if (passing || isCommitted() || held.size() == 0 || readerHasIt()) return;
        setContentLength(held.size());
        held.writeTo(super.getOutputStream());
    }

    /** Says so in the answer, whose bytes need not be sent then. */
    private boolean readerHasIt() {
        var tag = getHeader("ETag");
        known = getStatus() == SC_OK && !isCommitted() && tag != null && EntityTag.isIn(ifNoneMatch, tag);
        if (known) setStatus(SC_NOT_MODIFIED);
        return known;
    }

    private boolean isForEverybody() {
        var caching = getHeader("Cache-Control");
        if (caching == null) return false;
        var vary = getHeader("Vary");
        if (vary != null && !vary.equalsIgnoreCase("Accept-Encoding")) return false;
        // why: a demonstration has its pages asked for again each time, and they are the same for everybody all the
        // same
        return caching.contains("public") || (caching.equals("no-cache") && getHeader("ETag") != null);
    }

    private void flushWriter() {
        if (writer != null) writer.flush();
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        if (!passing && held.size() + length > MOST_BYTES) {
            passing = true;
            tooLong.run();
            if (!readerHasIt()) held.writeTo(super.getOutputStream());
            held.reset();
        }
        if (!passing) held.write(bytes, from, length);
        else if (!known) super.getOutputStream().write(bytes, from, length);
    }

    /** Where the answer is written to. */
    private final class Held extends ServletOutputStream {
        @Override
        public void write(int single) throws IOException {
            AnswerBuffer.this.write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            AnswerBuffer.this.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            flushBuffer();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are written at once");
        }
    }
}
