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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** @param moves the date that was asked for, and behind it what moves along */
    static ProposedAct act(Edition edition, List<DateMove> moves) {
        var first = moves.getFirst();
        var facts = new HashMap<String, String>();
        facts.put("edition", edition.id().toString());
        facts.put("milestone", first.milestone().name());
        facts.put("from", written(first.from()));
        facts.put("to", written(first.to()));
        for (var move : moves.subList(1, moves.size())) {
            facts.put("from." + move.milestone(), written(move.from()));
            facts.put("to." + move.milestone(), written(move.to()));
        }
        return new ProposedAct(NAME, object(edition, first.milestone()), facts, first.reason());
    }

    private static List<DateMove> moves(Proposal proposal) {
        var facts = proposal.act().facts();
        var first = Milestone.valueOf(proposal.fact("milestone"));
        var along = Arrays.stream(Milestone.values())
                .filter(it -> facts.containsKey("to." + it))
                .map(it -> move(proposal, it, "." + it));
        return Stream.concat(Stream.of(move(proposal, first, "")), along).toList();
    }

    private static DateMove move(Proposal proposal, Milestone milestone, String which) {
        return new DateMove(
                milestone,
                moment(proposal.fact("from" + which)),
                moment(proposal.fact("to" + which)),
                proposal.act().reason(),
                proposal.asked().at(),
                List.of());
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
        return moves(proposal).stream()
                .map(it -> texts.get(
                        language,
                        "edition.move.decided",
                        edition.name().in(language),
                        texts.get(language, "edition.milestone." + it.milestone()),
                        shown(edition, it.from(), language),
                        shown(edition, it.to(), language)))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        var edition = store.findLocked(edition(decision.proposal())).orElseThrow();
        var wanted = moves(decision.proposal());
        var isAsItWas =
                wanted.stream().allMatch(it -> Objects.equals(edition.schedule().at(it.milestone()), it.from()));
        if (!isAsItWas) return Optional.of("edition.move.gone");
        return moves.move(decision, edition, wanted).isPresent() ? Optional.empty() : Optional.of("edition.move.gone");
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
