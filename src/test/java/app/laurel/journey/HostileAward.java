package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Owners;
import app.laurel.PaperFiles;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A vote on shops with hostile names, and what was won by the first of them. */
final class HostileAward {
    /** A list that a person reads to its end. */
    private static final int SHOPS = 20;

    private static final int BALLOTS = 12;
    private static final int CRITERIA = 4;
    private static final int LONGEST = 60;

    private final RunningLaurel laurel;
    private final OpenEdition year;

    HostileAward(RunningLaurel laurel, List<String> texts) {
        this.laurel = laurel;
        var shops = new ArrayList<NewShop>();
        for (var name : names(texts)) {
            shops.add(new NewShop(new Bilingual(name, name), "hostile-%d.example".formatted(shops.size()), 2026));
        }
        year = laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops(shops)
                .withPaperBallots(PaperFiles.voters(BALLOTS))
                .open();
    }

    /** Those that a shop may be called and that stand in a line of a file without a quotation mark. */
    private static List<String> names(List<String> texts) {
        var names = new LinkedHashSet<String>();
        for (var text : texts) {
            var name = PlainText.line(text, LONGEST);
            if (name.length() > 3 && !name.contains("\"") && names.size() < SHOPS) names.add(name);
        }
        return List.copyOf(names);
    }

    /** The names on the list. */
    List<String> names() {
        var shops = laurel.part(Shops.class);
        var names = year.shops().stream().map(it -> shops.get(it).name().en()).toList();
        assertThat(names).hasSizeGreaterThan(SHOPS / 2);
        return names;
    }

    /** Everybody rates the first shop best, and both moderators publish it. */
    void publish() {
        laurel.part(PaperFiles.class).take(year, PaperFiles.HEADER + ballots());
        laurel.part(OpenEditions.class).close(year);
        laurel.part(TwoSigners.class).publish(year);
    }

    /** By the numbers that the shops have on the list, as nobody would type such names. */
    private static String ballots() {
        var lines = new StringBuilder();
        for (var voter = 0; voter < BALLOTS; voter++) {
            for (var criterion = 1; criterion <= CRITERIA; criterion++) {
                lines.append("v%d@roll.example,1,%d,5\n".formatted(voter, criterion));
                lines.append("v%d@roll.example,2,%d,%d\n".formatted(voter, criterion, 1 + voter % 4));
            }
        }
        return lines.toString();
    }

    /** Where the awards can be checked. */
    List<String> proofs() {
        return laurel.part(Results.class).listAwards(year.id()).stream()
                .map(it -> "/v/" + it.code())
                .toList();
    }

    /** Somebody who may vote. */
    AccountId member() {
        return laurel.part(Founder.class).member(year.first());
    }

    /** Somebody who speaks for the shop that won. */
    AccountId owner() {
        var owner = laurel.part(Founder.class).joined(year.first());
        laurel.part(Owners.class).make(year.first(), year.shops().getFirst(), owner);
        return owner.account();
    }

    /** What the shop that won is called. */
    String winner() {
        return names().getFirst();
    }

    AccountId moderator() {
        return year.second().account();
    }

    String slug() {
        return "/" + year.community().slug();
    }
}
