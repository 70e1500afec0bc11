package app.laurel.access;

import app.laurel.ClosedEditions;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.base.id.AccountId;
import app.laurel.result.TwoSigners;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Who opens which page: every view by those whom it is for, and every public page by nobody we know, taken from the tables of both. */
public class PageVisits {
    private static final String NO_PAGE =
            "GET (?:.*(?:\\.(?:json|csv|png|ico|svg|txt|webmanifest|atom|pdf|jwt)|/oembed(?:/recommended)?|/frame)|/(?:keys|status|awards|face)/.*)$";
    private static final int BALLOTS = 12;

    private final Cast cast;
    private final OpenEditions open;
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Addresses addresses;
    private final DSLContext sql;

    PageVisits(
            Cast cast,
            OpenEditions open,
            ClosedEditions closed,
            TwoSigners signers,
            Addresses addresses,
            DSLContext sql) {
        this.cast = cast;
        this.open = open;
        this.closed = closed;
        this.signers = signers;
        this.addresses = addresses;
        this.sql = sql;
    }

    /** How far a year has come. */
    public enum Stage {
        NOMINATING,
        NOMINATED,
        VOTING,
        CLOSED,
        /** Counted, and then a ballot was taken out of the box behind everybody's back. */
        BOX_CHANGED,
        SIGNED,
        PUBLISHED
    }

    /**
     * A page and who opens it.
     *
     * @param template the same for every year
     * @param who null for somebody who is not signed in
     * @param leads whether it may lead to another page
     */
    public record Visit(
            String template, String address, @Nullable AccountId who, boolean leads) {}

    /** The visits to a new year at this stage; of the views first, as the public pages show what is done there. */
    public List<Visit> make(Stage stage) {
        var scene = scene(stage);
        var visits = new ArrayList<Visit>();
        for (var view : new TreeMap<>(Views.DOORS).entrySet()) {
            for (var role : roles(view.getValue())) {
                var address =
                        "/app/" + Views.address(view.getKey(), scene.own()).replaceAll("/$", "");
                visits.add(new Visit(view.getKey(), address, who(scene, role), false));
            }
        }
        for (var page : new TreeMap<>(Endpoints.KINDS).entrySet()) {
            if (isPage(page.getKey(), page.getValue(), stage)) addPages(visits, page, scene);
        }
        return visits;
    }

    private Scene scene(Stage stage) {
        return switch (stage) {
            case NOMINATING -> cast.nominating();
            case NOMINATED -> cast.nominated();
            case VOTING ->
                cast.before(() -> open.anOpenEdition()
                        .withPaperBallots(PaperFiles.voters(BALLOTS))
                        .open());
            case CLOSED -> cast.before(() -> closed.closed(BALLOTS));
            case BOX_CHANGED -> cast.before(this::aChangedBox);
            case SIGNED -> cast.before(this::aSignedYear);
            case PUBLISHED -> cast.published();
        };
    }

    private OpenEdition aSignedYear() {
        var year = closed.closed(BALLOTS);
        signers.countAndSign(year);
        return year;
    }

    private OpenEdition aChangedBox() {
        var year = closed.closed(BALLOTS);
        signers.count(year);
        sql.execute(
                "delete from ballot where category_id = ? limit 1",
                year.category().value());
        return year;
    }

    private static List<Persona> roles(Door door) {
        return switch (door) {
            case ANYBODY, SIGNED_IN -> List.of(Persona.STRANGER, Persona.MEMBER);
            case MEMBERS -> List.of(Persona.MEMBER, Persona.OWNER);
            case MODERATORS -> List.of(Persona.MODERATOR);
            case HOSTS -> List.of(Persona.HOST);
            case SHUT -> List.of();
        };
    }

    /** Of moderators one who was in office when the rules of the year were fixed, and so may decide on all of it. */
    private static AccountId who(Scene scene, Persona role) {
        return role == Persona.MODERATOR ? scene.own().moderator().account() : scene.get(role);
    }

    private static boolean isPage(String pattern, Endpoints.Kind kind, Stage stage) {
        if (!pattern.startsWith("GET ") || pattern.matches(NO_PAGE) || pattern.contains("{token")) return false;
        // why: before there is an award, the page of one leads elsewhere
        if (pattern.contains("{code}") && stage != Stage.PUBLISHED) return false;
        if (pattern.endsWith("/voted") && stage.compareTo(Stage.VOTING) < 0) return false;
        return switch (kind) {
            case PUBLIC, DOOR -> true;
            case PUBLISHED -> stage == Stage.PUBLISHED;
            case OF_SEVERAL, SECRET, NONE, PROBE -> false;
        };
    }

    private void addPages(List<Visit> visits, Map.Entry<String, Endpoints.Kind> page, Scene scene) {
        var template = page.getKey().substring("GET ".length());
        var leads = !template.startsWith("/{language");
        var address = addresses.of(page.getKey(), scene.own());
        visits.add(new Visit(template, address, null, leads));
        if (template.startsWith("/sign-in/"))
            visits.add(new Visit(template, address, who(scene, Persona.MODERATOR), true));
        if (!leads) visits.add(new Visit(template, address.replaceFirst("^/en", "/ko"), null, false));
    }
}
