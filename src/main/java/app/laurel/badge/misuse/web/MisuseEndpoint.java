package app.laurel.badge.misuse.web;

import app.laurel.badge.misuse.MisuseKind;
import app.laurel.badge.misuse.MisuseReports;
import app.laurel.badge.misuse.MisuseSubject;
import app.laurel.badge.misuse.SeenPage;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.community.Communities;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where anybody reports a badge that is where it should not be: of an award, or of something that only looks like one. */
@RestController
class MisuseEndpoint {
    private final MisusedAwards awards;
    private final MisuseReports reports;
    private final MisuseLimits limits;
    private final MisusePages pages;
    private final Communities communities;
    private final LaurelSettings settings;

    MisuseEndpoint(
            MisusedAwards awards,
            MisuseReports reports,
            MisuseLimits limits,
            MisusePages pages,
            Communities communities,
            LaurelSettings settings) {
        this.awards = awards;
        this.reports = reports;
        this.limits = limits;
        this.pages = pages;
        this.communities = communities;
        this.settings = settings;
    }

    @GetMapping({MisuseFace.AWARD, MisuseFace.UNKNOWN})
    ResponseEntity<byte[]> page(
            @PathVariable String language,
            @PathVariable(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String sent,
            HttpServletRequest request) {
        var visit = visit(language, code, request);
        if (isOfNoAward(visit, code)) return to(visit, "");
        return sent == null ? pages.empty(visit) : pages.sent(visit);
    }

    @PostMapping({MisuseFace.AWARD, MisuseFace.UNKNOWN})
    ResponseEntity<byte[]> report(
            @PathVariable String language,
            @PathVariable(required = false) @Nullable String code,
            TypedReport typed,
            @RequestParam(defaultValue = "") String work,
            HttpServletRequest request) {
        var visit = visit(language, code, request);
        if (isOfNoAward(visit, code)) return gone(visit, typed);
        var subject = subject(visit, typed);
        var problems = typed.problems(this::isOurs);
        if (subject.isEmpty()) problems.put("community", "badge.misuse.community.missing");
        if (!problems.isEmpty()) return pages.wrong(visit, typed, problems);
        var stop = limits.find(request, work);
        if (stop.isPresent()) return pages.stopped(visit, typed, stop.get());
        reports.report(
                subject.orElseThrow(),
                SeenPage.parse(typed.where()).orElseThrow(),
                MisuseKind.ofTag(typed.kind()).orElseThrow(),
                typed.words());
        return to(visit, "?sent=yes");
    }

    /** An award may be gone since the form was read: what was typed is not, and goes to the community that is chosen. */
    private ResponseEntity<byte[]> gone(MisuseVisit visit, TypedReport typed) {
        var problems = typed.problems(this::isOurs);
        problems.put("community", "badge.misuse.community.gone");
        return pages.wrong(visit, typed, problems);
    }

    private MisuseVisit visit(String language, @Nullable String code, HttpServletRequest request) {
        return awards.visit(Language.ofTag(language).orElseThrow(), code, request);
    }

    /** Where the address names an award that there is not, it is reported as something that only looks like one. */
    private static boolean isOfNoAward(MisuseVisit visit, @Nullable String code) {
        return code != null && visit.award() == null;
    }

    private Optional<MisuseSubject> subject(MisuseVisit visit, TypedReport typed) {
        var award = visit.award();
        return award == null
                ? communities.findBySlug(typed.community()).map(it -> new MisuseSubject(it.id(), null))
                : Optional.of(award.subject());
    }

    /** Whoever copies the address of the page of proof was asked for another one. */
    private boolean isOurs(String host) {
        return host.equals(settings.url().getHost())
                || host.equals(settings.badgeUrl().getHost());
    }

    private static ResponseEntity<byte[]> to(MisuseVisit visit, String query) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + visit.reader().tag() + visit.path() + query))
                .build();
    }
}
