package app.laurel.gate;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer after whose first part the place before the gate is given back: what is left of a large file goes as slowly as whoever asked
 * for it reads, and takes no room from others.
 */
final class SlowlyReadResponse extends HttpServletResponseWrapper {
    private static final int FIRST_PART = 64 * 1024;

    private final Pass pass;
    private @Nullable Counted stream;

    SlowlyReadResponse(HttpServletResponse response, Pass pass) {
        super(response);
        this.pass = pass;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) stream = new Counted(super.getOutputStream(), pass);
        return stream;
    }

    private static final class Counted extends ServletOutputStream {
        private final ServletOutputStream to;
        private final Pass pass;
        private long written;

        Counted(ServletOutputStream to, Pass pass) {
            this.to = to;
            this.pass = pass;
        }

        @Override
        public void write(int next) throws IOException {
            count(1);
            to.write(next);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            to.write(bytes, from, length);
        }

        private void count(int length) {
            written += length;
            if (written > FIRST_PART) pass.close();
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        @Override
        public void close() throws IOException {
            to.close();
        }

        @Override
        public boolean isReady() {
            return to.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            to.setWriteListener(listener);
        }
    }
}
