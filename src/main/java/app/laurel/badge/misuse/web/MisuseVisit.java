package app.laurel.badge.misuse.web;

import app.laurel.base.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Somebody at the page.
 *
 * @param award null where what was seen is no award of ours
 */
record MisuseVisit(
        HttpServletRequest request,
        Language reader,
        @Nullable MisusedAward award) {
    /** Path of the page, without the language. */
    String path() {
        return from() + "/misuse";
    }

    /** Path of where one came from: the award's page of proof, or the place where codes are typed. */
    String from() {
        return award == null ? "/check" : "/v/" + award.code();
    }

    /** What proves that a form came from this page; given to the browser once it is read. */
    CsrfToken token() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
