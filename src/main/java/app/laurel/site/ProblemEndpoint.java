package app.laurel.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person sees when an address leads nowhere or something broke, and what a program is told (RFC 9457). */
@RestController
class ProblemEndpoint implements ErrorController {
    private static final String PROGRAMS = "/api/";

    private final ProblemPage page;

    ProblemEndpoint(ProblemPage page) {
        this.page = page;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> answer(HttpServletRequest request, Locale browser) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith(PROGRAMS)) return problem(status);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page.render(status, ProblemPage.language(path, browser)));
    }

    private static ResponseEntity<byte[]> problem(int status) {
        var title = HttpStatus.resolve(status);
        var body = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(
                        title == null ? "Problem" : title.getReasonPhrase(),
                        status,
                        "/api/v1/openapi.json describes what may be asked for here.");
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .header("Access-Control-Allow-Origin", "*")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
