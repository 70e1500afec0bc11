package app.laurel.fulfilment.web;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.web.PublicPages;
import app.laurel.fulfilment.Certificates;
import app.laurel.fulfilment.PrintedPaper;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The papers of an award, beside its page of proof. */
@RestController
class CertificateEndpoint {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final CacheControl LIVE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(5));

    private final Certificates certificates;

    CertificateEndpoint(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping(Language.PATH + "/v/{code}/certificate.pdf")
    ResponseEntity<byte[]> certificate(
            HttpServletRequest asked, @PathVariable String language, @PathVariable String code) {
        return answer(
                asked, language, code, PrintedPaper.CERTIFICATE, "certificate-%s-%s.pdf", MediaType.APPLICATION_PDF);
    }

    /** What is public anyway, as it will be engraved: shown to the winner for approval, and sent to whoever engraves it. */
    @GetMapping(Language.PATH + "/v/{code}/engraving.pdf")
    ResponseEntity<byte[]> engraving(
            HttpServletRequest asked, @PathVariable String language, @PathVariable String code) {
        return answer(asked, language, code, PrintedPaper.ENGRAVING, "engraving-%s-%s.pdf", MediaType.APPLICATION_PDF);
    }

    /** The same for the machine that cuts it. */
    @GetMapping(Language.PATH + "/v/{code}/engraving.svg")
    ResponseEntity<byte[]> outlines(
            HttpServletRequest asked, @PathVariable String language, @PathVariable String code) {
        return answer(asked, language, code, PrintedPaper.OUTLINES, "engraving-%s-%s.svg", SVG);
    }

    /** What is asked besides changes nothing, so it leads to the address under which the answer is kept. */
    private ResponseEntity<byte[]> answer(
            HttpServletRequest asked, String language, String code, PrintedPaper form, String named, MediaType type) {
        var award = AwardCode.find(code).orElseThrow(CertificateEndpoint::none);
        if (asked.getQueryString() != null) return PublicPages.lead(asked.getRequestURI());
        var reader = Language.ofTag(language).orElseThrow();
        var file = certificates.find(award, reader, form).orElseThrow(CertificateEndpoint::none);
        var name = ContentDisposition.inline()
                .filename(named.formatted(code, language))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(LIVE)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .eTag(DigestUtils.md5DigestAsHex(file))
                .body(file);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
