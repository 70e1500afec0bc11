package app.laurel.joining;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.csv.TextEncoding;
import app.laurel.community.Memberships;
import app.laurel.community.Moderator;
import app.laurel.community.RosterLine;
import app.laurel.joining.RosterImports.RosterOutcome;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a roster that was read and found good. */
@Component
class RosterImportTransaction {
    private final Memberships memberships;
    private final AuditTrail audit;

    RosterImportTransaction(Memberships memberships, AuditTrail audit) {
        this.memberships = memberships;
        this.audit = audit;
    }

    @Transactional
    RosterOutcome take(Moderator by, RosterCsv file, LineProblems problems, TextEncoding encoding) {
        var lines = file.lines();
        file.refuse(memberships.barred(
                by.community(), lines.stream().map(RosterLine::mail).toList()));
        if (!problems.none()) return new RosterOutcome.Refused(problems.listed(), problems.count());
        var known = memberships.joinDates(by.community());
        var news = lines.stream()
                .filter(it -> !it.joinedOn().equals(known.get(it.mail().value())))
                .toList();
        memberships.admitAll(by.community(), news);
        var changed = (int)
                news.stream().filter(it -> known.containsKey(it.mail().value())).count();
        var throwAway =
                (int) lines.stream().filter(it -> it.mail().isThrowAway()).count();
        var taken = new RosterOutcome.Taken(
                news.size() - changed, changed, lines.size() - news.size(), throwAway, encoding);
        var facts = Map.of("added", "" + taken.added(), "changed", "" + taken.changed());
        var object = "community/" + by.community();
        audit.record(new Act(by.community(), by.account(), "community.roster-taken", object, null, facts)
                .changing("members", "" + known.size(), "" + (known.size() + taken.added())));
        return taken;
    }
}
