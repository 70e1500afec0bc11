package app.laurel.nomination;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.community.ConfirmBar;
import app.laurel.community.ProposedAct;
import app.laurel.edition.AllYears;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps people who are tied to a shop in the running out of the decisions of that year, hosts included. Who is in office and who
 * belongs to the community decides every year that is under way.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TiedOfficers implements ConfirmBar {
    private static final Pattern OF_EDITION = Pattern.compile("edition/([0-9]{1,9})(/.*)?");
    private static final Pattern SEVERAL = Pattern.compile("[0-9]{1,9}(,[0-9]{1,9})*");
    private static final String PERSON = "member/";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Impartiality impartiality;
    private final Editions editions;
    private final AllYears years;
    private final Clock clock;

    TiedOfficers(Impartiality impartiality, Editions editions, AllYears years, Clock clock) {
        this.impartiality = impartiality;
        this.editions = editions;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public Optional<String> against(AccountId person, CommunityId community, ProposedAct act) {
        return editions(community, act)
                .filter(it -> !impartiality.shopsOf(person, it).isEmpty())
                .map(it -> "nomination.tied")
                .findFirst()
                .or(() -> unreadable(person, community, act));
    }

    /** A tie in a year that cannot be read may be one to a shop in the running. */
    private Optional<String> unreadable(AccountId person, CommunityId community, ProposedAct act) {
        return act.object().startsWith(PERSON)
                        && impartiality.isTied(person, community)
                        && !years.listUnreadable(community).isEmpty()
                ? Optional.of("nomination.tied-unreadable")
                : Optional.empty();
    }

    /** Acts on a year name it as their object, others among their facts: one by its number, or several by their ids. */
    private Stream<Edition> editions(CommunityId community, ProposedAct act) {
        var ofEdition = OF_EDITION.matcher(act.object());
        if (ofEdition.matches()) return Stream.of(edition(ofEdition.group(1)));
        if (act.object().startsWith(PERSON)) return underWay(community);
        var several = act.facts().getOrDefault("editions", "");
        if (SEVERAL.matcher(several).matches())
            return Stream.of(several.split(",")).map(this::edition);
        var year = act.facts().getOrDefault("year", "");
        return YEAR.matcher(year).matches()
                ? editions.find(community, Integer.parseInt(year)).stream()
                : Stream.empty();
    }

    private Stream<Edition> underWay(CommunityId community) {
        var now = clock.instant();
        return editions.listOf(community).stream().filter(it -> it.isUnderWayAt(now));
    }

    private Edition edition(String id) {
        return editions.get(new EditionId(Integer.parseInt(id)));
    }
}
