package app.laurel.edition;

import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.Decision;
import app.laurel.community.Proposal;
import app.laurel.community.ProposedAct;
import app.laurel.community.TwoPersonAct;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A date is moved after voting has opened. */
@Component
class DateMoved implements TwoPersonAct {
    private static final String NAME = "edition.date-moved";

    private final EditionStore store;
    private final DateMoves moves;
    private final Editions editions;
    private final Texts texts;

    DateMoved(EditionStore store, DateMoves moves, Editions editions, Texts texts) {
        this.store = store;
        this.moves = moves;
        this.editions = editions;
        this.texts = texts;
    }

    static ProposedAct act(Edition edition, DateMove move) {
        var milestone = move.milestone().name();
        var facts = Map.of(
                "edition", edition.id().toString(),
                "milestone", milestone,
                "from", written(move.from()),
                "to", written(move.to()));
        return new ProposedAct(NAME, object(edition, move.milestone()), facts, move.reason());
    }

    static String object(Edition edition, Milestone milestone) {
        return edition.object() + "/" + milestone.name();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        var edition = editions.get(edition(proposal));
        return texts.get(
                language,
                "edition.move.decided",
                edition.name().in(language),
                texts.get(language, "edition.milestone." + proposal.fact("milestone")),
                shown(edition, moment(proposal.fact("from")), language),
                shown(edition, moment(proposal.fact("to")), language));
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        var edition = store.findLocked(edition(decision.proposal())).orElseThrow();
        var milestone = Milestone.valueOf(decision.fact("milestone"));
        if (!written(edition.schedule().at(milestone)).equals(decision.fact("from"))) {
            return Optional.of("edition.move.gone");
        }
        var moved = moves.move(decision, edition, milestone, moment(decision.fact("to")));
        return moved.isPresent() ? Optional.empty() : Optional.of("edition.move.gone");
    }

    private String shown(Edition edition, @Nullable Instant moment, Language language) {
        if (moment == null) return texts.get(language, "edition.move.none");
        return Moments.of(moment, edition.schedule().zone(), language);
    }

    private static EditionId edition(Proposal proposal) {
        return new EditionId(Integer.parseInt(proposal.fact("edition")));
    }

    private static String written(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }

    private static @Nullable Instant moment(String written) {
        return written.isEmpty() ? null : Instant.parse(written);
    }
}
