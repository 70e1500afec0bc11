package app.laurel.gate;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * What is answered instead of work: 503 with a moment to come again, which differs so that not all come at the same (RFC 9110,
 * 10.2.3 and 15.6.4), and for people a page of a few hundred bytes that tries again by itself. Calls of a page that stands on a screen
 * get no words: the page has its own, keeps what it wanted to send, and knows by a header that we are busy and not away.
 */
@Component
class BusyAnswers {
    private static final int SOONEST = 5;
    private static final int LATEST = 11;
    /** Seconds more for those far back. */
    private static final int MOST_MORE = 30;

    private final Texts texts;
    private final BusyPage page;

    BusyAnswers(Texts texts, BusyPage page) {
        this.texts = texts;
        this.page = page;
    }

    /** Says that it is better to come again. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var seconds = seconds();
        if (!AskedWork.isForPeople(request)) {
            send(response, seconds, new byte[0]);
            return;
        }
        var language = language(request);
        var isRead = "GET".equals(request.getMethod());
        var title = texts.get(language, "gate.busy.title");
        var text = texts.get(language, isRead ? "gate.busy.text" : "gate.busy.unsent", seconds);
        send(response, seconds, page.render(language, title, text, isRead ? seconds : 0));
    }

    /** Says how many are before somebody in the line, or that it is almost their turn. */
    void sendPlace(HttpServletRequest request, HttpServletResponse response, long ahead) throws IOException {
        var seconds = seconds() + (int) Math.min(MOST_MORE, ahead / 100);
        var language = language(request);
        var title = texts.get(language, "gate.line.title");
        var text = ahead == 0
                ? texts.get(language, "gate.line.next", seconds)
                : texts.get(language, "gate.line.text", ahead, seconds);
        send(response, seconds, page.render(language, title, text, seconds));
    }

    private static void send(HttpServletResponse response, int seconds, byte[] body) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setIntHeader("Retry-After", seconds);
        response.setHeader("Laurel-Busy", "1");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        if (body.length == 0) return;
        response.setHeader("Content-Security-Policy", BusyPage.POLICY);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(body);
    }

    private static int seconds() {
        return RandomGenerator.getDefault().nextInt(SOONEST, LATEST + 1);
    }

    private static Language language(HttpServletRequest request) {
        for (var language : Language.values()) {
            if (request.getRequestURI().startsWith("/" + language.tag() + "/")) return language;
        }
        return Language.of(request.getLocale());
    }
}
