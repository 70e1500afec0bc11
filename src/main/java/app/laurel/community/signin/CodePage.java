package app.laurel.community.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page after a mail was asked for: which address it went to, where it can be read, the code, and another mail after a while. */
@Component
class CodePage {
    /** Most mails are there by then. */
    private static final Duration ANOTHER_AFTER = Duration.ofSeconds(30);

    private final DoorPages pages;
    private final Clock clock;

    CodePage(DoorPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** @param problem the key of what is wrong; empty for nothing */
    ResponseEntity<byte[]> page(HttpServletRequest request, AskedMail asked, HttpStatus status, String problem) {
        var left = Duration.between(clock.instant(), asked.askedAt().plus(ANOTHER_AFTER));
        var said = new HashMap<String, Object>();
        said.put("problem", problem);
        said.put("mail", asked.mail().value());
        MailApp.of(asked.mail()).ifPresent(it -> said.put("app", it));
        said.put("seconds", Math.clamp(left.plusMillis(999).toSeconds(), 0, ANOTHER_AFTER.toSeconds()));
        return DoorPages.withScript(pages.page(request, status, "signin/code.jte", "signin.code", said));
    }
}
