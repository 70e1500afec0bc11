package app.laurel.rehearsal;

import app.laurel.ballot.VotingBooth;
import app.laurel.base.Progress;
import app.laurel.base.id.CommunityId;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.RehearsalGround;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.nomination.NominationImports;
import app.laurel.nomination.Shortlists;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the invented members of a rehearsal do, each by the service that everybody uses. */
@Component
class InventedMembers {
    private final Communities communities;
    private final Accounts accounts;
    private final Members members;
    private final Shops shops;
    private final NominationImports imports;
    private final Shortlists shortlists;
    private final VotingBooth booth;

    /** Seven: people who belong name shops in a file and mark those on the list in the booth. */
    InventedMembers(
            Communities communities,
            Accounts accounts,
            Members members,
            Shops shops,
            NominationImports imports,
            Shortlists shortlists,
            VotingBooth booth) {
        this.communities = communities;
        this.accounts = accounts;
        this.members = members;
        this.shops = shops;
        this.imports = imports;
        this.shortlists = shortlists;
        this.booth = booth;
    }

    /** An invented colleague of the moderators: the first or the second. */
    Moderator colleague(CommunityId copy, int number) {
        var mail = RehearsalGround.colleague(communities.get(copy).slug(), number);
        return members.moderator(accounts.find(mail).orElseThrow().id(), copy);
    }

    /** All nominate: the two colleagues bring the same file. What moderators have closed by then stays closed. */
    void nominate(Rehearsal rehearsal, Edition year) {
        var file = new StringBuilder("voter,nominee,category\n");
        var known = shops.listOf(rehearsal.copy());
        for (var number = 1; number <= rehearsal.voters(); number++) {
            for (var category : year.categories()) {
                write(file, new InventedVoter(rehearsal.copy().value(), number), category, known);
            }
        }
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        for (var number = 1; number <= 2; number++) {
            var by = colleague(rehearsal.copy(), number);
            imports.take(by, year.id(), new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        }
    }

    /** One comes to the ballot, in every category; who votes not at all is one of many. */
    void vote(Rehearsal rehearsal, Edition year, int number) {
        var voter = new InventedVoter(rehearsal.copy().value(), number);
        if (!voter.votes()) return;
        var mail = RehearsalGround.voter(communities.get(rehearsal.copy()).slug(), number);
        var member = members.findMember(accounts.find(mail).orElseThrow().id(), rehearsal.copy());
        if (member.isEmpty()) return; // why: moderators may play that somebody is removed
        for (var category : year.categories()) {
            var listed =
                    shortlists.fixed(category).stream().map(it -> it.number()).toList();
            if (listed.isEmpty()) continue;
            var answers =
                    voter.answers(listed, category.rules(), category.terms().number());
            booth.cast(member.get(), category.id(), 0, "rehearsal-" + number, answers);
        }
    }

    private static void write(StringBuilder file, InventedVoter voter, Category category, List<Shop> known) {
        var number = category.terms().number();
        for (var place : voter.nominates(known.size(), number, category.rules().nominationsPerMember())) {
            var shop = known.get(place);
            file.append("%d,\"%s\",%d\n".formatted(voter.number(), Objects.requireNonNull(shop.domain()), number));
        }
    }
}
