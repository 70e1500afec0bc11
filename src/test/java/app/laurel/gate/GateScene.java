package app.laurel.gate;

import app.laurel.base.text.Texts;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A gate of one core, with what stands around it, and those who come to it. */
final class GateScene {
    final Gate gate = new Gate(1);
    final BusyAnswers busy = new BusyAnswers(new Texts(), new BusyPage(new Texts()));
    final AtomicLong now = new AtomicLong();
    final GateFilter filter =
            new GateFilter(it -> true, gate, new WaitingRoom(gate, busy, now::get), busy, new CallsOfSessions());

    /** Takes all the room that there is. */
    List<Pass> fill(WorkKind work) {
        var held = new ArrayList<Pass>();
        while (gate.room(work) > 0) held.add(gate.enter(work).orElseThrow());
        return held;
    }

    MockHttpServletResponse ask(MockHttpServletRequest request) throws IOException, ServletException {
        var answer = new MockHttpServletResponse();
        filter.doFilter(request, answer, new MockFilterChain());
        return answer;
    }

    static MockHttpServletRequest opening(String session) {
        return of(session, read("/app/camp/2026/vote", "en"));
    }

    static MockHttpServletRequest call() {
        var call = new MockHttpServletRequest("POST", "/app");
        call.setQueryString("v-r=uidl&v-uiId=0");
        call.addHeader("Referer", "http://localhost/app/camp/2026/vote");
        return of("one", call);
    }

    static MockHttpServletRequest of(String session, MockHttpServletRequest request) {
        request.setRequestedSessionId(session);
        request.setRequestedSessionIdValid(true);
        return request;
    }

    static MockHttpServletRequest read(String path, String language) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", "text/html,*/*;q=0.8");
        request.addPreferredLocale(Locale.forLanguageTag(language));
        return request;
    }
}
