package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom an appointment is about: at the desk by name and address, in public by nothing but the public name. */
@Component
@Transactional(readOnly = true)
class AppointmentFacts {
    private final AccountStore accounts;
    private final PublicNameStore publicNames;
    private final MemberStore members;
    private final Texts texts;

    AppointmentFacts(AccountStore accounts, PublicNameStore publicNames, MemberStore members, Texts texts) {
        this.accounts = accounts;
        this.publicNames = publicNames;
        this.members = members;
        this.texts = texts;
    }

    String personAtDesk(Proposal proposal) {
        return accounts.find(account(proposal))
                .map(it -> it.displayName() + " (" + it.mail() + ")")
                .orElse("–");
    }

    String personInPublic(Proposal proposal, Language language) {
        return publicNames.find(account(proposal)).orElseGet(() -> texts.get(language, "community.office.unnamed"));
    }

    /** The member, if the person still belongs to the community. */
    Optional<MemberId> memberOf(Decision decision) {
        var member = new MemberId(Long.parseLong(decision.fact("member")));
        return members.findAccount(decision.community(), member).map(it -> member);
    }

    AccountId accountOf(Decision decision) {
        return account(decision.proposal());
    }

    private static AccountId account(Proposal proposal) {
        return new AccountId(Long.parseLong(proposal.fact("account")));
    }
}
