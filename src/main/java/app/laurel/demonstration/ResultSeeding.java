package app.laurel.demonstration;

import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.result.CountOutcome;
import app.laurel.result.ResultDesk;
import app.laurel.result.Results;
import app.laurel.result.SignOutcome;
import app.laurel.shop.Offers;
import app.laurel.shop.ShopDesk;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Ends a year: counts it, has it signed by two and published at its date, and gives the winner an owner. */
@Component
class ResultSeeding {
    private static final Duration COUNTED_AFTER = Duration.ofHours(12);
    private static final Duration SIGNED_AFTER = Duration.ofHours(20);
    private static final Duration SIGNED_AGAIN_AFTER = Duration.ofHours(34);
    private static final Duration CLAIMED_AFTER = Duration.ofDays(2);

    private final ResultDesk desk;
    private final Results results;
    private final Editions editions;
    private final ShopDesk shops;
    private final Offers offers;
    private final Members members;

    ResultSeeding(ResultDesk desk, Results results, Editions editions, ShopDesk shops, Offers offers, Members members) {
        this.desk = desk;
        this.results = results;
        this.editions = editions;
        this.shops = shops;
        this.offers = offers;
        this.members = members;
    }

    /** Counts each category once, and has both moderators sign. */
    void seedCount(EditionId edition, Crew crew, Timeline time) {
        var closed = time.at(Milestone.VOTING_CLOSES);
        time.runAt(closed.plus(COUNTED_AFTER), () -> count(edition, crew.first()));
        time.runAt(closed.plus(SIGNED_AFTER), () -> sign(edition, crew.first()));
        time.runAt(closed.plus(SIGNED_AGAIN_AFTER), () -> sign(edition, crew.second()));
    }

    /** Lets the person whose seat a visitor can take speak for a shop of the year. */
    void seedOwner(EditionId edition, Crew crew, Timeline time) {
        if (editions.get(edition).publishedAt() == null) {
            throw new IllegalStateException("got no publication of " + time.year() + " at its date");
        }
        var shop = results.listAwards(edition).getFirst().shop();
        var owner = members.member(crew.owner(), crew.community().id());
        time.runAt(time.at(Milestone.PUBLISHES).plus(CLAIMED_AFTER), () -> {
            shops.offer(crew.first(), shop, owner.id());
            offers.accept(owner, shop);
        });
    }

    private void count(EditionId edition, Moderator by) {
        for (var category : editions.get(edition).categoryIds()) {
            var counted = desk.findCounted(by, edition).flatMap(it -> it.find(category));
            if (counted.isEmpty()) count(category, by);
        }
    }

    private void count(CategoryId category, Moderator by) {
        var outcome = desk.count(by, category, Progress.NONE);
        if (outcome instanceof CountOutcome.Counted) return;
        throw new IllegalStateException("got " + outcome + ", want a count");
    }

    private void sign(EditionId edition, Moderator by) {
        var hash = desk.findCounted(by, edition).orElseThrow().hash();
        switch (desk.signOff(by, edition, hash)) {
            case SignOutcome.Signed signed -> {}
            case SignOutcome.SignedAlready already -> {}
            case SignOutcome.AlreadyPublished published -> {}
            default -> throw new IllegalStateException("got a count that cannot be signed");
        }
    }
}
