package app.laurel.tally;

import app.laurel.nomination.ShortlistCount;
import app.laurel.tally.count.ApprovalCount;
import app.laurel.tally.count.Nominations;
import app.laurel.tally.count.NomineeStanding;
import app.laurel.tally.count.PluribusHugo;
import app.laurel.tally.count.PluribusRound;
import app.laurel.tally.count.PluribusRules;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shortlists by E Pluribus Hugo, with the plain count of ballots beside it. */
@Component
class PluribusShortlist implements ShortlistCount {
    @Override
    public Counted count(List<int[]> ballots, int nominees, int places) {
        var builder = new Nominations.Builder();
        ballots.forEach(builder::add);
        var nominations = builder.build(nominees);
        var count = PluribusHugo.count(nominations, PluribusRules.of(places));
        var plain = ApprovalCount.of(nominations, places);
        return new Counted(
                count.finalists(),
                count.rounds().stream().map(PluribusShortlist::round).toList(),
                plain.nominations(),
                plain.winners());
    }

    private static Round round(PluribusRound round) {
        return new Round(
                round.number(),
                round.standings().stream().map(PluribusShortlist::standing).toList(),
                round.selected(),
                round.eliminated(),
                "nomination.why." + round.why().name().toLowerCase(Locale.ROOT));
    }

    private static Standing standing(NomineeStanding standing) {
        var points = standing.points();
        return new Standing(standing.nominee(), points.toString(), points.toDecimal(2), standing.nominations());
    }
}
