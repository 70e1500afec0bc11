package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.Founder;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.community.Accounts;
import app.laurel.joining.Invites;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.NewInvite;
import app.laurel.nomination.Nominations;
import app.laurel.nomination.RulingOutcome.Ruled;
import app.laurel.nomination.Rulings;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletRequest;

/** A year into whose fields hostile texts are written as use cases take them; each says how they must be read. */
final class HostileYear {
    private final RunningLaurel laurel;
    private final Founder founder;
    private final FoundedYear year;

    HostileYear(RunningLaurel laurel, FoundedYear year) {
        this.laurel = laurel;
        this.founder = laurel.part(Founder.class);
        this.year = year;
    }

    List<String> shops(List<String> texts) {
        var shops = laurel.part(Shops.class);
        return kept(
                texts,
                it -> PlainText.line(it, NewShop.LONGEST_NAME),
                it -> shops.add(year.first(), new NewShop(new Bilingual(it, it), null, 2025)));
    }

    List<String> invitations(List<String> texts) {
        var invites = laurel.part(Invites.class);
        return kept(
                texts,
                it -> PlainText.line(it, NewInvite.LONGEST_LABEL),
                it -> invites.make(year.first(), new NewInvite(it, 1, Duration.ofDays(1))));
    }

    List<String> requests(List<String> texts) {
        var requests = laurel.part(JoinRequests.class);
        return kept(
                texts,
                it -> PlainText.of(it, JoinRequests.LONGEST),
                it -> requests.ask(founder.account("asker"), year.first().community(), it));
    }

    List<String> rulings(List<String> texts) {
        var rulings = laurel.part(Rulings.class);
        return kept(texts, it -> PlainText.of(it, 500), it -> {
            var outcome = rulings.add(year.first(), year.category(), "Shop " + texts.indexOf(it), it);
            if (!(outcome instanceof Ruled)) throw new IllegalArgumentException("a reason that is too long is refused");
        });
    }

    void names(List<String> texts) {
        var accounts = laurel.part(Accounts.class);
        accounts.setPublicName(year.first().account(), texts.getFirst());
        kept(texts, UnaryOperator.identity(), it -> accounts.rename(founder.member(year.first()), it));
    }

    /** What members say of the shops they nominate. */
    List<String> reasons(List<String> texts) {
        var nominations = laurel.part(Nominations.class);
        var caller = Caller.at(laurel.part(ClientNetwork.class).of(new MockHttpServletRequest()));
        return kept(texts, it -> PlainText.of(it, 300), it -> {
            var member = founder.joined(year.first());
            var address = "shop-%d.example".formatted(texts.indexOf(it));
            nominations.nominate(member, year.category(), address, it, caller.as(member.account()));
            for (var line : nominations.read(member, year.category()).lines()) {
                nominations.explain(member, year.category(), line.nominee(), it);
            }
        });
    }

    /** How those are read that were taken; what is no name or too long is refused, which is as well. */
    private static List<String> kept(List<String> texts, UnaryOperator<String> read, Keeping keeping) {
        var kept = new ArrayList<String>();
        for (var text : texts) {
            try {
                keeping.keep(text);
                kept.add(read.apply(text));
            } catch (IllegalArgumentException | DataAccessException refused) {
                // counted below
            }
        }
        assertThat(kept).as("texts that were taken").hasSizeGreaterThan(texts.size() / 2);
        return kept;
    }

    @FunctionalInterface
    private interface Keeping {
        void keep(String text);
    }
}
