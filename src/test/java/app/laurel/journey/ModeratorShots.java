package app.laurel.journey;

import java.util.List;

/** What a moderator sees at the desk. */
final class ModeratorShots {
    static final List<Shot> DESK = List.of(
            desk("desk", ""),
            desk("acts", "/acts"),
            desk("people", "/people"),
            desk("joining", "/people/joining"),
            desk("shops", "/shops"),
            desk("claims", "/claims"),
            desk("disputes", "/disputes"),
            desk("misuse", "/misuse"),
            desk("comments", "/comments"),
            desk("plaques", "/plaques"),
            desk("recommendation", "/recommendation"),
            desk("setbacks", "/setbacks"),
            desk("mail", "/mail"),
            desk("webhooks", "/webhooks"),
            desk("rehearsal", "/rehearsal"),
            desk("clock", "/clock"),
            desk("editions", "/editions"),
            desk("edition-new", "/editions/new"));

    static final List<Shot> YEAR = List.of(
            desk("edition", "/editions/$last"),
            desk("edition-voting", "/editions/$year"),
            desk("categories", "/editions/$last/categories"),
            desk("shortlist", "/editions/$last/shortlist"),
            desk("imports", "/editions/$last/imports"),
            desk("result", "/editions/$last/result"),
            desk("badges", "/editions/$last/badges"));

    private ModeratorShots() {}

    private static Shot desk(String name, String path) {
        return Shot.of("moderator-" + name, "/app/sallim/desk" + path);
    }

    static void take(Album album) {
        var sallim = FilledPlaces.of("sallim");
        var person = album.seated("sallim", "moderator");
        album.visit(person, DESK, sallim);
        album.visit(person, YEAR, sallim);
        person.leave();
    }
}
