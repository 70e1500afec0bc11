package app.laurel.fulfilment;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.result.Results;

/** An award of a published year whose shop a member speaks for. */
class WonPlaque {
    static final Destination HOME = new Destination("KR", "강미나", "010-2345-6789", "04524", "서울 중구 세종대로 110", "3층");

    /** Some engraving. */
    static final Proof PROOF = new Proof(Language.KO, "3f2a91c0");

    private final Founder founder;
    private final PublishedEditions editions;
    private final Results results;
    private final Owners owners;
    private final Members members;
    private final PlaqueDesk desk;
    private final WonPlaques won;

    // why seven: what a plaque begins with takes a year, its award, and two sides
    WonPlaque(
            Founder founder,
            PublishedEditions editions,
            Results results,
            Owners owners,
            Members members,
            PlaqueDesk desk,
            WonPlaques won) {
        this.founder = founder;
        this.editions = editions;
        this.results = results;
        this.owners = owners;
        this.members = members;
        this.desk = desk;
        this.won = won;
    }

    /** A new one, not offered yet. */
    Winner winner() {
        var edition = editions.aPublishedEdition();
        var award = results.listAwards(edition.id()).getFirst();
        var community = edition.community().id();
        var owner = members.member(founder.member(edition.first()), community);
        var other = members.member(founder.member(edition.first()), community);
        owners.make(edition.first(), award.shop(), owner);
        return new Winner(edition, award.code(), owner, other);
    }

    /** A new one, offered, accepted and approved of. */
    Winner approved() {
        var winner = winner();
        desk.offer(winner.edition().first(), winner.code());
        won.accept(winner.owner(), winner.code(), HOME);
        won.approve(winner.owner(), winner.code(), PROOF);
        return winner;
    }

    /** Which version the plaque has now. */
    int version(Winner winner) {
        return won.list(winner.owner()).getFirst().version();
    }

    /** Has it ordered by the first moderator, who sees it as it is now. */
    PlaqueOutcome order(Winner winner) {
        return desk.order(winner.edition().first(), winner.code(), version(winner));
    }

    /** Has it ordered and shipped. */
    void ship(Winner winner) {
        order(winner);
        desk.ship(winner.edition().first(), winner.code(), "epost", "6012345678901");
    }

    /** Who won, and another member of the community. */
    record Winner(OpenEdition edition, AwardCode code, Member owner, Member other) {}
}
