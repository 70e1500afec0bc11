package app.laurel.issuing.web;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.issuing.Verification;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import app.laurel.ratelimit.RefusalWords;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/** Where anybody has a credential checked, pasted or as a file. Nothing of it is kept, and nobody is asked about it. */
@RestController
class VerifyEndpoint {
    private static final String ADDRESS = Language.PATH + "/verify";

    private final Verification verification;
    private final VerifyPages pages;
    private final VerifyWords words;
    private final Texts texts;
    private final RateLimits limits;
    private final ClientNetwork network;
    private final RefusalWords refusals;

    /** Seven: anybody may ask, so who asks too often is told so in words. */
    VerifyEndpoint(
            Verification verification,
            VerifyPages pages,
            VerifyWords words,
            Texts texts,
            RateLimits limits,
            ClientNetwork network,
            RefusalWords refusals) {
        this.verification = verification;
        this.pages = pages;
        this.words = words;
        this.texts = texts;
        this.limits = limits;
        this.network = network;
        this.refusals = refusals;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> page(@PathVariable String language) {
        return pages.empty(reader(language));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> check(@PathVariable String language, HttpServletRequest request) throws IOException {
        var reader = reader(language);
        if (limits.take(Limit.CREDENTIAL_CHECKS_PER_NETWORK, Caller.at(network.of(request)))
                instanceof Decision.Refused refused) {
            return refuse(reader, HttpStatus.TOO_MANY_REQUESTS, refusals.text(refused, reader));
        }
        var bytes = sent(request);
        if (bytes.length == 0)
            return refuse(reader, HttpStatus.BAD_REQUEST, texts.get(reader, "issuing.verify.nothing"));
        return pages.answered(reader, HttpStatus.OK, words.of(verification.of(bytes), reader));
    }

    /** The page says how much it takes. */
    @ExceptionHandler
    ResponseEntity<byte[]> tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        var reader = reader(request.getRequestURI().substring(1, 3));
        return refuse(reader, HttpStatus.CONTENT_TOO_LARGE, texts.get(reader, "issuing.verify.too-large"));
    }

    /** A form that cannot be read brings nothing. */
    @ExceptionHandler
    ResponseEntity<byte[]> broken(MultipartException broken, HttpServletRequest request) {
        var reader = reader(request.getRequestURI().substring(1, 3));
        return refuse(reader, HttpStatus.BAD_REQUEST, texts.get(reader, "issuing.verify.nothing"));
    }

    private ResponseEntity<byte[]> refuse(Language reader, HttpStatus status, String why) {
        return pages.answered(reader, status, words.unchecked(why, reader));
    }

    /** The form is read here and not before: of those who ask too often nothing is taken in. */
    private static byte[] sent(HttpServletRequest request) throws IOException {
        var form = WebUtils.getNativeRequest(request, MultipartRequest.class);
        var file = form == null ? null : form.getFile("file");
        if (file != null && !file.isEmpty()) return file.getBytes();
        var text = request.getParameter("text");
        return text == null ? new byte[0] : text.strip().getBytes(StandardCharsets.UTF_8);
    }

    private static Language reader(String language) {
        return Language.ofTag(language).orElseThrow();
    }
}
