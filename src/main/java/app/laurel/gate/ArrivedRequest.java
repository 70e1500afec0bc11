package app.laurel.gate;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body has come; what is longer than a form or a call of a page is for {@link WorkKind#UPLOAD}. */
final class ArrivedRequest extends HttpServletRequestWrapper {
    /** In bytes. */
    static final int MOST = 64 * 1024;

    private final InputStream body;

    private ArrivedRequest(HttpServletRequest request, InputStream body) {
        super(request);
        this.body = body;
    }

    /** Waits for the body; what has none is given back as it is. */
    static HttpServletRequest of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() == 0 || "GET".equals(request.getMethod())) return request;
        var type = request.getContentType();
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            // the container reads a form once, for whoever asks later
            request.getParameterMap();
            return request;
        }
        var body = request.getInputStream().readNBytes(MOST);
        return new ArrivedRequest(request, new ByteArrayInputStream(body));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Arrived(body);
    }

    @Override
    public BufferedReader getReader() {
        var encoding = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(
                body, encoding == null ? StandardCharsets.ISO_8859_1 : Charset.forName(encoding)));
    }

    private static final class Arrived extends ServletInputStream {
        private final InputStream body;
        private boolean isFinished;

        Arrived(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            isFinished = next < 0;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = body.read(into, from, length);
            isFinished = read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return isFinished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("what has arrived is read at once");
        }
    }
}
