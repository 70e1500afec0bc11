package app.laurel.outgoing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface Fetched {
    /**
     * The answer, whatever its status.
     *
     * @param body its beginning, as much as we read
     * @param charset as the site states it; UTF-8 if it states none that we know
     * @param retryAfter when it wants to be asked again, as it says so; null where it does not
     */
    record Answer(
            int status,
            String body,
            Charset charset,
            @Nullable String retryAfter) implements Fetched {
        static Answer of(int status, byte[] body, @Nullable Charset stated, @Nullable String retryAfter) {
            var charset = stated == null ? StandardCharsets.UTF_8 : stated;
            return new Answer(status, new String(body, charset), charset, retryAfter);
        }
    }

    /** There is none. */
    record Failed(Trouble because) implements Fetched {}
}
