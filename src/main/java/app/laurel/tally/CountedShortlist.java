package app.laurel.tally;

import app.laurel.count.hugo.ApprovalCount;
import app.laurel.count.hugo.Nominations;
import app.laurel.count.hugo.NomineeStanding;
import app.laurel.count.hugo.PluribusHugo;
import app.laurel.count.hugo.PluribusRound;
import app.laurel.count.hugo.PluribusRules;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.hugo.Shares;
import app.laurel.edition.NominationMethod;
import app.laurel.edition.Rules;
import app.laurel.nomination.ShortlistCount;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shortlists by the method of the rules, with the plain count of ballots beside it. */
@Component
class CountedShortlist implements ShortlistCount {
    @Override
    public Counted count(List<int[]> ballots, int nominees, Rules rules) {
        var builder = new Nominations.Builder();
        ballots.forEach(builder::add);
        var nominations = builder.build(nominees);
        var plain = ApprovalCount.of(nominations, rules.shortlistSize());
        if (rules.nominationMethod() == NominationMethod.APPROVAL) {
            return new Counted(plain.winners(), List.of(), plain.nominations(), plain.winners());
        }
        var count = PluribusHugo.count(nominations, pluribus(rules));
        return new Counted(
                count.finalists(),
                count.rounds().stream().map(CountedShortlist::round).toList(),
                plain.nominations(),
                plain.winners());
    }

    private static PluribusRules pluribus(Rules rules) {
        var repeats = Repeats.valueOf(rules.details().repeats().name());
        var shares =
                rules.nominationMethod() == NominationMethod.E_PLURIBUS_HUGO_PLUS ? Shares.SAINTE_LAGUE : Shares.EQUAL;
        return new PluribusRules(rules.shortlistSize(), repeats, shares);
    }

    private static Round round(PluribusRound round) {
        return new Round(
                round.number(),
                round.standings().stream().map(CountedShortlist::standing).toList(),
                round.selected(),
                round.eliminated(),
                "nomination.why." + round.why().name().toLowerCase(Locale.ROOT));
    }

    private static Standing standing(NomineeStanding standing) {
        var points = standing.points();
        return new Standing(standing.nominee(), points.toString(), points.toDecimal(2), standing.nominations());
    }
}
