package app.laurel.gate;

import app.laurel.base.LaurelSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where those wait who open a page of the application while more come than can be let in. Each holds a number, told how many are
 * before it, and keeps it over a reload; whoever comes without one while others wait stands behind them.
 */
@Component
class WaitingRoom {
    private static final String COOKIE = "laurel-place";
    private static final int HOUR = 3_600;

    private final Gate gate;
    private final BusyAnswers busy;
    private final Line line = new Line();
    private final PlaceNotes notes = new PlaceNotes();
    private final LongSupplier nanoTime;
    private final boolean isSecure;

    @Autowired
    WaitingRoom(Gate gate, BusyAnswers busy, LaurelSettings settings) {
        this(gate, busy, settings, System::nanoTime);
    }

    WaitingRoom(Gate gate, BusyAnswers busy, LaurelSettings settings, LongSupplier nanoTime) {
        this.gate = gate;
        this.busy = busy;
        this.nanoTime = nanoTime;
        isSecure = "https".equals(settings.url().getScheme());
    }

    /** Whether others come first; then the page is answered with the place in the line. */
    boolean holds(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = number(request);
        line.advance(nanoTime.getAsLong(), gate.room(Work.OPENING));
        if (number.isEmpty() && line.isEmpty()) return false;
        if (number.isPresent() && line.ahead(number.getAsLong()) == 0) return false;
        tell(request, response, number.isPresent() ? number.getAsLong() : give(response));
        return true;
    }

    /** Gives a place to somebody for whom there was no room; one who had a place keeps it. */
    void seat(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = number(request);
        tell(request, response, number.isPresent() ? number.getAsLong() : give(response));
    }

    /** Somebody was let in, and needs no place any more. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        if (cookies(request).findAny().isPresent()) keep(response, "", 0);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, long number) throws IOException {
        busy.sendPlace(request, response, line.ahead(number));
    }

    private long give(HttpServletResponse response) {
        var number = line.join(nanoTime.getAsLong());
        keep(response, notes.write(number), HOUR);
        return number;
    }

    private void keep(HttpServletResponse response, String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/app");
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private OptionalLong number(HttpServletRequest request) {
        return cookies(request)
                .map(it -> notes.read(it.getValue()))
                .flatMapToLong(OptionalLong::stream)
                .filter(line::hasGiven)
                .findFirst();
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies).filter(it -> it.getName().equals(COOKIE));
    }
}
