package app.laurel.base.web;

import app.laurel.base.text.Language;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.parser.AcceptLanguage;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Stands between Tomcat's reading of a request and everything else, and gives {@link ReadyAnswers} at once: no filter, no
 * controller, no session. Whatever it does not know, or is asked for in a manner that an answer may depend on, it lets through.
 */
final class ReadyDoor implements Adapter {
    private static final int MOST_KINDS = 200;
    private static final int LONGEST_KIND = 200;
    private static final Set<Coding> NONE = EnumSet.noneOf(Coding.class);

    private final Adapter behind;
    private final ReadyAnswers answers;
    private final LoadingCache<String, Set<Coding>> codings =
            Caffeine.newBuilder().maximumSize(MOST_KINDS).build(Coding::acceptedBy);
    private final LoadingCache<String, Language> languages =
            Caffeine.newBuilder().maximumSize(MOST_KINDS).build(ReadyDoor::language);

    ReadyDoor(Adapter behind, ReadyAnswers answers) {
        this.behind = behind;
        this.answers = answers;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        var method = request.getMethod();
        var isRead = "GET".equals(method);
        var isAsked = (isRead || "HEAD".equals(method)) && !isRefused(response);
        var answer = isAsked ? find(request) : null;
        if (answer == null) {
            behind.service(request, response);
            return;
        }
        try {
            send(answer, request, response, isRead);
        } catch (IOException gone) {
            // whoever asked has left, and the connection is closed already
        }
    }

    /** Whether Tomcat has found fault with the request while it read it. */
    private static boolean isRefused(Response response) {
        return response.isError() || response.getStatus() != 200;
    }

    private @Nullable ReadyAnswer find(Request request) {
        var path = request.requestURI().toString();
        if (path == null) return null;
        var query = request.queryString();
        var address = query.isNull() ? path : path + '?' + query;
        var found = answers.find(address);
        if (found == null || ReadyAsked.isOdd(request.getMimeHeaders())) return null;
        if (found == ReadyAnswer.IN_EACH_LANGUAGE) {
            var language = languageOf(request.getHeader("Accept-Language"));
            found = language == null ? null : answers.find(address, language);
        }
        return found != null && found.isFor(request.getMimeHeaders().getValue("Referer") != null) ? found : null;
    }

    private void send(ReadyAnswer answer, Request request, Response response, boolean isRead) throws IOException {
        var headers = response.getMimeHeaders();
        // why no bytes of ours: the next answer on this connection writes its length into those that it finds
        answer.headers().forEach((name, value) -> headers.addValue(name).setString(value));
        if (answer.isNamedBy(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
        } else {
            var coding = answer.codingAmong(codingsOf(request.getHeader("Accept-Encoding")));
            var body = answer.body(coding);
            if (coding != Coding.IDENTITY) headers.addValue("Content-Encoding").setString(coding.token());
            response.setStatus(200);
            response.setContentTypeNoCharset(answer.type());
            response.setContentLength(body.length);
            if (isRead) response.doWrite(ByteBuffer.wrap(body));
        }
        response.action(ActionCode.CLOSE, null);
    }

    private Set<Coding> codingsOf(@Nullable String accepted) {
        return accepted == null
                ? NONE
                : accepted.length() > LONGEST_KIND ? Coding.acceptedBy(accepted) : codings.get(accepted);
    }

    /** Null where that is not plain to see. */
    private @Nullable Language languageOf(@Nullable String accepted) {
        if (accepted == null) return Language.of(Locale.getDefault());
        return accepted.length() > LONGEST_KIND ? null : languages.get(accepted);
    }

    /** The first of those that weigh most, as the container takes it. */
    private static Language language(String accepted) {
        try {
            return AcceptLanguage.parse(new StringReader(accepted)).stream()
                    .filter(it -> it.getQuality() > 0)
                    .max(Comparator.comparingDouble(AcceptLanguage::getQuality))
                    .map(it -> Language.of(it.getLocale()))
                    .orElseGet(() -> Language.of(Locale.getDefault()));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return behind.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return behind.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        behind.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        behind.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return behind.getDomain();
    }
}
