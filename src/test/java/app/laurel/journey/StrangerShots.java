package app.laurel.journey;

import java.util.List;

/** What anybody sees without signing in: of a community, of a year in every state, of one category and of several, of an award. */
final class StrangerShots {
    private static final String CODE = "0123-4567-89AB-CDEF";

    static final List<Shot> COMMUNITY = List.of(
            Shot.of("stranger-landing", "/@"),
            Shot.of("stranger-community", "/@/sallim"),
            Shot.of("stranger-staff", "/@/sallim/staff"),
            Shot.of("stranger-join", "/@/sallim/join"),
            Shot.of("stranger-join-code", "/@/sallim/join/" + CODE),
            Shot.of("stranger-shops", "/@/sallim/shops"),
            Shot.of("stranger-honours", "/@/sallim/honours"),
            Shot.of("stranger-recommended", "/@/sallim/recommended"),
            Shot.of("stranger-recommended-frame", "/@/sallim/recommended/frame"),
            Shot.of("stranger-shop", "/@/sallim/shop/$shop"),
            Shot.of("stranger-shop-comments", "/@/sallim/shop/$shop/comments"),
            Shot.of("stranger-shop-comments-page", "/@/sallim/shop/$shop/comments/1"));

    static final List<Shot> YEAR = List.of(
            Shot.of("stranger-year-voting", "/@/sallim/$year"),
            Shot.of("stranger-can-i-vote", "/@/sallim/$year/can-i-vote"),
            Shot.of("stranger-year-of-several", "/@/sallim/$last"),
            Shot.of("stranger-result-of-category", "/@/sallim/$last/kitchen"),
            Shot.of("stranger-shortlist-of-category", "/@/sallim/$year/kitchen/shortlist"),
            Shot.of("stranger-report-of-category", "/@/sallim/$last/kitchen/report"),
            Shot.of("stranger-voted-of-category", "/@/sallim/$year/kitchen/voted"),
            Shot.of("stranger-version-of-category", "/@/sallim/$last/kitchen/version/1"),
            Shot.of("stranger-year-comments", "/@/sallim/$last/comments"),
            Shot.of("stranger-year-comments-page", "/@/sallim/$last/comments/1"),
            Shot.of("stranger-rules", "/@/sallim/$year/rules"));

    static final List<Shot> AWARD = List.of(
            Shot.of("stranger-proof", "/@/v/$award"),
            Shot.of("stranger-misuse", "/@/v/$award/misuse"),
            Shot.of("stranger-check", "/@/check"),
            Shot.of("stranger-check-misuse", "/@/check/misuse"),
            Shot.of("stranger-verify", "/@/verify"),
            Shot.of("stranger-badge-preview", "/v1/a/$award/preview?variant=card&theme=light&hl=@"),
            Shot.of("stranger-badge-frame", "/v1/a/$award/frame?hl=@"));

    static final List<Shot> YEAR_OF_ONE = List.of(
            Shot.of("stranger-year-nominating", "/@/slowcamp/$year"),
            Shot.of("stranger-result", "/@/slowcamp/$last"),
            Shot.of("stranger-report", "/@/slowcamp/$last/report"),
            Shot.of("stranger-shortlist", "/@/slowcamp/$last/shortlist"),
            Shot.of("stranger-voted", "/@/slowcamp/$last/voted"),
            Shot.of("stranger-version", "/@/slowcamp/$last/version/1"));

    static final List<Shot> ASTRAY = List.of(
            new Shot("stranger-nothing-here", "/@/nowhere", 404),
            new Shot("stranger-no-such-award", "/@/v/00000172", 404));

    private StrangerShots() {}

    static void take(Album album) {
        var person = album.stranger(RunningLaurel.told());
        var sallim = FilledPlaces.of("sallim");
        for (var pages : List.of(COMMUNITY, YEAR, AWARD, ASTRAY)) album.visit(person, pages, sallim);
        album.visit(person, YEAR_OF_ONE, FilledPlaces.of("slowcamp"));
        for (var picture : List.of("og", "square", "voted")) {
            var path = "/slowcamp/%s/%s-%s.png"
                    .formatted(FilledPlaces.of("slowcamp").get("last"), picture, album.in("ko", "en"));
            album.keep("stranger-picture-" + picture, person.bytes(path));
        }
        person.leave();
    }
}
