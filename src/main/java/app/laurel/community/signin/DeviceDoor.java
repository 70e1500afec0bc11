package app.laurel.community.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in whoever stays signed in on this device, when a page is opened; files and calls of pages use nothing up. */
final class DeviceDoor extends OncePerRequestFilter {
    /** Whoever stays signed in here proves the address again all the same: a device is no proof of who holds it. */
    private static final String AGAIN = "again";

    private final Entrance entrance;
    private final DeviceCookie kept;

    DeviceDoor(Entrance entrance, DeviceCookie kept) {
        this.entrance = entrance;
        this.kept = kept;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn
                || !opensPage(request)
                || !kept.isIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (kept.use(request, response)) {
            case DeviceOutcome.Unknown() -> chain.doFilter(request, response);
            case DeviceOutcome.JustUsed() -> askAgain(response);
            case DeviceOutcome.Known(var account, var device, var secrets) -> {
                var wish = entrance.admitFromDevice(account, device, request, response);
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(
                        HttpHeaders.LOCATION, isDoor(request) ? wish : Wishes.inside(request.getRequestURI()));
            }
        }
    }

    /** Another page of this browser has just exchanged the cookie: a second later the browser sends the new one. */
    private static void askAgain(HttpServletResponse response) throws IOException {
        response.setHeader("Refresh", "1");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.getWriter().write("<!doctype html><title>Laurel</title>");
    }

    private static boolean opensPage(HttpServletRequest request) {
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accepts != null
                && accepts.contains(MediaType.TEXT_HTML_VALUE)
                && request.getParameter("v-r") == null
                && ((isDoor(request) && request.getParameter(AGAIN) == null)
                        || Wishes.leadsInside(request.getRequestURI()));
    }

    private static boolean isDoor(HttpServletRequest request) {
        return request.getRequestURI().equals("/sign-in");
    }
}
