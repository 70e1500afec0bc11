package app.laurel.edition.web;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.Community;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Proposal;
import app.laurel.community.Signature;
import app.laurel.community.TwoPersonActs;
import app.laurel.edition.StaffMember;
import app.laurel.edition.YearStaff;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Names, moments and decisions of those who run an award, in the words of the public page. */
record StaffWords(Texts texts, TwoPersonActs acts, Community community, Language language) {
    StaffPage.PersonRow person(ModeratorInOffice moderator) {
        return new StaffPage.PersonRow(
                name(moderator.publicName()), written(moderator.since()), named(moderator.named()));
    }

    String staff(StaffMember person) {
        return text("year.person", name(person.publicName()), written(person.since()));
    }

    String later(YearStaff.Later later) {
        var moderator = later.moderator();
        return text(
                "year.later", name(moderator.publicName()), written(moderator.since()), written(later.maySignFrom()));
    }

    StaffPage.DecisionRow decision(Proposal proposal) {
        var decided = proposal.decided();
        return new StaffPage.DecisionRow(
                acts.describeInPublic(proposal, language),
                proposal.act().reason(),
                signature(proposal.asked()),
                decided == null ? "" : signature(decided));
    }

    String written(Instant moment) {
        return Moments.of(moment, community.zone(), language);
    }

    private String named(@Nullable Proposal named) {
        if (named == null || named.decided() == null) return text("named.host");
        return text(
                "named.two",
                who(named.asked()),
                who(named.decided()),
                named.act().reason());
    }

    private String signature(Signature signature) {
        return text("signature", who(signature), written(signature.at()));
    }

    private String who(Signature signature) {
        return signature.named((key, arguments) -> texts.get(language, key, arguments));
    }

    private String name(@Nullable String publicName) {
        return publicName == null ? texts.get(language, "community.office.unnamed") : publicName;
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, "edition.staff." + key, arguments);
    }
}
