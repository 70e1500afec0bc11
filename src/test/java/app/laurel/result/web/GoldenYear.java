package app.laurel.result.web;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.count.Quorum;
import app.laurel.nomination.Rulings;
import app.laurel.result.TwoSigners;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One year from its rules to its result, the same in each run: four shops on the list, a spelling merged and a nominee set aside,
 * twelve ballots in the box and one taken back. The marks of no two shops overlap, so that no drawing of ballots for the report
 * changes an order, though their order and numbers in the file are of chance.
 */
public class GoldenYear {
    private static final int CRITERIA = 4;
    private static final int VOTERS = 12;
    private static final String NOMINATIONS = """
            voter,nominee
            1,Shop A
            1,Shop B
            2,Shop A
            2,Shop C
            3,Shop B
            3,Shop D
            4,Shop Ay
            4,Shop C
            5,A wish
            5,Shop D
            6,Shop E
            6,Shop B
            """;

    private final FoundedYears years;
    private final Founder founder;
    private final OpenEditions editions;
    private final Shops shops;
    private final NominatedYears nominated;
    private final Rulings rulings;
    private final VotingBooth booth;
    private final TwoSigners signers;
    private final MovableClock clock;

    // why nine: it goes the way of a whole year
    GoldenYear(
            FoundedYears years,
            Founder founder,
            OpenEditions editions,
            Shops shops,
            NominatedYears nominated,
            Rulings rulings,
            VotingBooth booth,
            TwoSigners signers,
            MovableClock clock) {
        this.years = years;
        this.founder = founder;
        this.editions = editions;
        this.shops = shops;
        this.nominated = nominated;
        this.rulings = rulings;
        this.booth = booth;
        this.signers = signers;
        this.clock = clock;
    }

    /** A new one whose vote has been open for a second. */
    OpenEdition voting() {
        var year = years.aYear()
                .withRules(it -> it.quorum(new Quorum(2, 10)).minimumShops(2).places(4))
                .prepared();
        List.of(shop("A", 2019), shop("B", 2025), shop("C", 2026), shop("D", 2024))
                .forEach(it -> shops.add(year.first(), it));
        years.openNominations(year);
        nominated.take(year, NOMINATIONS);
        years.closeNominations(year);
        rule(year);
        nominated.announce(year.first(), year.category());
        years.openVoting(year);
        var listed = nominated.fixed(year).stream().map(it -> it.shop().id()).toList();
        clock.pass(Duration.ofSeconds(1));
        return new OpenEdition(year.community(), year.first(), year.second(), year.id(), year.category(), 2026, listed);
    }

    private void rule(FoundedYear year) {
        var by = year.first();
        rulings.merge(
                by,
                year.category(),
                nominated.nominee(year, "Shop Ay"),
                nominated.nominee(year, "Shop A"),
                "Its old name.");
        rulings.setAside(by, year.category(), nominated.nominee(year, "A wish"), "That is <no> shop.");
    }

    /** Twelve members cast, of whom the last takes it back; gives the account of the first. */
    AccountId cast(OpenEdition edition) {
        var voters = IntStream.range(0, VOTERS)
                .mapToObj(it -> founder.joined(edition.first()))
                .toList();
        for (var voter = 0; voter < VOTERS; voter++) {
            cast(edition, voters.get(voter), 0, voter);
        }
        cast(edition, voters.get(1), 1, 2);
        booth.withdraw(voters.getLast(), edition.category(), 1, "back");
        return voters.getFirst().account();
    }

    /** Shop A gets 4 or 5, B 3, C 2 or no opinion, D 1 from all who know it. */
    private void cast(OpenEdition edition, Member voter, int seen, int kind) {
        var answers = "*%d 1:%s 2:3333 3:22%s2 4:1111"
                .formatted(1 + kind % 3, kind % 2 == 0 ? "5545" : "4554", kind % 4 == 0 ? "x" : "2");
        booth.cast(voter, edition.category(), seen, voter.account() + "-" + seen, Answers.parse(answers, CRITERIA));
    }

    /** Moves the clock to the close; the year is counted, signed by both and published. */
    void publish(OpenEdition edition) {
        editions.close(edition);
        signers.publish(edition);
    }

    private static NewShop shop(String name, int listed) {
        return new NewShop(
                new Bilingual(name + " 상점", "Shop " + name),
                "shop-" + name.toLowerCase(Locale.ROOT) + ".example",
                listed);
    }
}
