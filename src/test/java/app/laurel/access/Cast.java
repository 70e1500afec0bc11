package app.laurel.access;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.NoteOfTwo;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.access.Scene.Year;
import app.laurel.badge.misuse.Misuses;
import app.laurel.base.text.Bilingual;
import app.laurel.comment.Commenters;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import app.laurel.edition.SeveralCategories;
import app.laurel.joining.Invites;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.NewInvite;
import app.laurel.nomination.Rulings;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Puts somebody of each role before a year, with something on every page of the desk that can be pressed. */
public class Cast {
    private final Founder founder;
    private final OpenEditions open;
    private final PublishedEditions published;
    private final NominatedYears nominated;
    private final FoundedYears years;
    private final Personas personas;
    private final Shops shops;
    private final Invites invites;
    private final JoinRequests requests;
    private final Proposals proposals;
    private final Rulings rulings;
    private final Commenters commenters;
    private final Misuses misuses;
    private final MovableClock clock;

    // why fourteen: somebody of each role needs each kind of thing that a role can reach
    Cast(
            Founder founder,
            OpenEditions open,
            PublishedEditions published,
            NominatedYears nominated,
            FoundedYears years,
            Personas personas,
            Shops shops,
            Invites invites,
            JoinRequests requests,
            Proposals proposals,
            Rulings rulings,
            Commenters commenters,
            Misuses misuses,
            MovableClock clock) {
        this.founder = founder;
        this.open = open;
        this.published = published;
        this.nominated = nominated;
        this.years = years;
        this.personas = personas;
        this.shops = shops;
        this.invites = invites;
        this.requests = requests;
        this.proposals = proposals;
        this.rulings = rulings;
        this.commenters = commenters;
        this.misuses = misuses;
        this.clock = clock;
    }

    /** Before a year in which members vote. */
    Scene voting() {
        return around(() -> year(open.anOpenEdition().open()));
    }

    /** Before a year whose vote has ended and was not counted. */
    Scene closed() {
        return around(() -> {
            var edition = open.anOpenEdition().open();
            open.close(edition);
            return year(edition);
        });
    }

    /** Before a year that is voted on in two categories. */
    Scene votingInSeveral() {
        return around(() -> year(open.anOpenEdition()
                .withCategories(1, SeveralCategories.draft("camping"), SeveralCategories.draft("books"))
                .open()));
    }

    /** Before a year that is made so. */
    Scene before(Supplier<OpenEdition> maker) {
        return around(() -> year(maker.get()));
    }

    /** Before a year whose result is out, and about which somebody said something. */
    Scene published() {
        return around(() -> {
            var edition = published.aPublishedEdition();
            commenters.onYear(edition, commenters.member(edition), "Well deserved");
            return year(edition);
        });
    }

    /** Before a year in which members nominate, and somebody did. */
    Scene nominating() {
        return around(() -> {
            var made = years.aYear().nominating();
            nominated.take(made, "voter,nominee\n1,Amber\n");
            return named(made);
        });
    }

    /** The same in a year of two categories. */
    Scene nominatingInSeveral() {
        return around(() -> {
            var made = years.aYear()
                    .withCategories(SeveralCategories.draft("camping"), SeveralCategories.draft("books"))
                    .nominating();
            nominated.take(made, "voter,nominee,category\n1,Amber,1\n");
            return named(made);
        });
    }

    /** Before a year whose nominations are in and whose list is not out. */
    Scene nominated() {
        return around(() -> {
            var made = nominated.aNominatedYear();
            rulings.add(made.first(), made.category(), "Hazel", "because it was named elsewhere");
            return named(made);
        });
    }

    private Year named(FoundedYear made) {
        var shop = shops.add(made.first(), new NewShop(new Bilingual("Amber", "Amber"), null, 2025));
        return new Year(made.community(), made.first(), made.id(), 2026, shop);
    }

    /** Has the clock stand where it stood when the scene was made. */
    void goTo(Scene scene) {
        clock.moveTo(scene.at());
    }

    private static Year year(OpenEdition edition) {
        return new Year(
                edition.community(),
                edition.first(),
                edition.id(),
                edition.year(),
                edition.shops().getFirst());
    }

    /** The other community is made first, so that the clock stands where the own year wants it. */
    private Scene around(Supplier<Year> maker) {
        var abroad = maker.get();
        var own = maker.get();
        var people = personas.before(own, abroad);
        for (var year : List.of(own, abroad)) {
            var by = year.moderator();
            invites.make(by, new NewInvite("friends", 5, Duration.ofDays(7)));
            requests.ask(founder.account("asker"), by.community(), "I have read along for years");
            misuses.report(by.community(), null, "https://copy.example/");
            var note = "note/" + year.community().slug();
            proposals.ask(by, new ProposedAct(NoteOfTwo.NAME, note, Map.of(), "for a good reason"));
        }
        return new Scene(own, abroad, people, clock.instant());
    }
}
