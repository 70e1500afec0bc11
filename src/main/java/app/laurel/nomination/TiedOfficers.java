package app.laurel.nomination;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.community.ConfirmBar;
import app.laurel.community.ProposedAct;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people who are tied to a shop in the running out of the decisions of that year, hosts included. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TiedOfficers implements ConfirmBar {
    private static final Pattern OF_EDITION = Pattern.compile("edition/([0-9]{1,9})(/.*)?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Impartiality impartiality;
    private final Editions editions;

    TiedOfficers(Impartiality impartiality, Editions editions) {
        this.impartiality = impartiality;
        this.editions = editions;
    }

    @Override
    public Optional<String> against(AccountId person, CommunityId community, ProposedAct act) {
        return edition(community, act)
                .filter(it -> !impartiality.shopsOf(person, it).isEmpty())
                .map(it -> "nomination.tied");
    }

    /** Acts on a year name it as their object, others by its number among their facts. */
    private Optional<Edition> edition(CommunityId community, ProposedAct act) {
        var ofEdition = OF_EDITION.matcher(act.object());
        if (ofEdition.matches()) return Optional.of(editions.get(new EditionId(Integer.parseInt(ofEdition.group(1)))));
        var year = act.facts().getOrDefault("year", "");
        return YEAR.matcher(year).matches() ? editions.find(community, Integer.parseInt(year)) : Optional.empty();
    }
}
