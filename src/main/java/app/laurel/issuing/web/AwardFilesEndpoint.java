package app.laurel.issuing.web;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.issuing.IssuedAward;
import app.laurel.issuing.IssuedAwards;
import app.laurel.issuing.web.BakedFiles.Kind;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Awards as signed badges: each at the address that is its id, and in the files of Open Badges 3.0. */
@RestController
class AwardFilesEndpoint {
    private static final String LIVE = "public, max-age=300, stale-while-revalidate=300, stale-if-error=86400";
    private static final String JSON = "application/vc+ld+json";

    private final IssuedAwards awards;
    private final BakedFiles files;

    AwardFilesEndpoint(IssuedAwards awards, BakedFiles files) {
        this.awards = awards;
        this.files = files;
    }

    /** For people the page of proof, for machines what they ask for. */
    @GetMapping("/awards/{code}")
    ResponseEntity<byte[]> award(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        var wanted = accept == null ? "" : accept.toLowerCase(Locale.ROOT);
        if (wanted.contains("jwt")) return varying(jwt(code));
        if (wanted.contains("application/vc") || wanted.contains("json")) return varying(json(code));
        if (AwardCode.find(code).filter(awards::knows).isEmpty()) return varying(OpenAnswers.nothing("No such award"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/v/" + code))
                .header(HttpHeaders.CACHE_CONTROL, LIVE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GetMapping("/awards/{code}.json")
    ResponseEntity<byte[]> json(@PathVariable String code) {
        return answer(code, it -> OpenAnswers.of(JSON, LIVE, it.json()));
    }

    @GetMapping("/awards/{code}.jwt")
    ResponseEntity<byte[]> jwt(@PathVariable String code) {
        return answer(code, it -> OpenAnswers.of("text/plain;charset=us-ascii", LIVE, it.jwt()));
    }

    @GetMapping("/awards/{code}.baked.svg")
    ResponseEntity<byte[]> svg(@PathVariable String code, @RequestParam(defaultValue = "en") String hl) {
        return picture(code, hl, Kind.SVG, "image/svg+xml", ".svg");
    }

    @GetMapping("/awards/{code}.baked.png")
    ResponseEntity<byte[]> png(@PathVariable String code, @RequestParam(defaultValue = "en") String hl) {
        return picture(code, hl, Kind.PNG, "image/png", ".png");
    }

    private ResponseEntity<byte[]> picture(String code, String hl, Kind kind, String type, String end) {
        return AwardCode.find(code)
                .flatMap(it -> files.find(it, language(hl), kind))
                .map(it -> file(OpenAnswers.of(type, LIVE, it), code + end))
                .orElseGet(() -> OpenAnswers.nothing("No such award"));
    }

    private ResponseEntity<byte[]> answer(String code, Function<IssuedAward, ResponseEntity<byte[]>> made) {
        return AwardCode.find(code)
                .flatMap(awards::find)
                .map(made)
                .orElseGet(() -> OpenAnswers.nothing("No such award"));
    }

    private static Language language(String asked) {
        return Language.of(Locale.forLanguageTag(asked));
    }

    private static ResponseEntity<byte[]> varying(ResponseEntity<byte[]> answer) {
        return with(answer, HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /** To be kept, not looked at in the browser. */
    private static ResponseEntity<byte[]> file(ResponseEntity<byte[]> answer, String name) {
        return with(answer, HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private static ResponseEntity<byte[]> with(ResponseEntity<byte[]> answer, String header, String value) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(header, value)
                .body(answer.getBody());
    }
}
