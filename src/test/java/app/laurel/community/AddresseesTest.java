package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.base.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class AddresseesTest {
    private static final LocalDate JOINED = LocalDate.of(2020, 1, 1);
    private static final MemberId FIRST = new MemberId(0);

    private final Addressees addressees;
    private final Accounts accounts;
    private final Members members;
    private final Founder founder;
    private final DSLContext sql;
    private final Moderator moderator;

    @Autowired
    AddresseesTest(Addressees addressees, Accounts accounts, Members members, Founder founder, DSLContext sql) {
        this.addressees = addressees;
        this.accounts = accounts;
        this.members = members;
        this.founder = founder;
        this.sql = sql;
        moderator = founder.moderator(founder.community());
    }

    @Test
    void page_by_page_everybody_is_reached_once_whatever_the_size_of_a_page() {
        var all = List.of(founder.member(moderator), founder.member(moderator), founder.member(moderator));

        for (var size = 1; size <= 4; size++) {
            assertThat(reached(size)).extracting(Addressee::account).containsExactlyElementsOf(all);
        }
    }

    @Test
    void who_joins_while_mail_is_sent_moves_nobody_out_of_the_next_page() {
        var first = founder.member(moderator);
        var second = founder.member(moderator);
        var page = addressees.list(moderator.community(), JOINED, FIRST, 1);
        var late = founder.member(moderator);

        var rest = addressees.list(moderator.community(), JOINED, page.getLast().member(), 10);

        assertThat(page).extracting(Addressee::account).containsExactly(first);
        assertThat(rest).extracting(Addressee::account).containsExactly(second, late);
    }

    @Test
    void who_joined_a_day_too_late_is_not_written_to() {
        var hana = founder.member(moderator);

        assertThat(addressees.list(moderator.community(), JOINED, FIRST, 10))
                .extracting(Addressee::account)
                .containsExactly(hana);
        assertThat(addressees.list(moderator.community(), JOINED.minusDays(1), FIRST, 10))
                .isEmpty();
    }

    @Test
    void who_left_is_not_written_to_any_more() {
        var hana = founder.member(moderator);
        var member = member(hana);
        assertThat(addressees.find(member)).isPresent();

        sql.execute("update community_member set left_on = '2026-05-01' where id = ?", member.value());

        assertThat(addressees.find(member)).isEmpty();
        assertThat(reached(10)).isEmpty();
    }

    @Test
    void mail_goes_where_the_person_is_and_in_the_language_that_was_chosen() {
        var hana = founder.member(moderator);
        assertThat(addressees.find(member(hana)).orElseThrow().language()).isNull();

        accounts.setLanguage(hana, Language.EN);

        var addressee = addressees.find(member(hana)).orElseThrow();
        assertThat(addressee.language()).isEqualTo(Language.EN);
        assertThat(addressee.mail()).isEqualTo(accounts.get(hana).mail());
    }

    @Test
    void another_communitys_members_are_not_among_them() {
        founder.member(founder.moderator(founder.community()));

        assertThat(reached(10)).isEmpty();
        assertThat(addressees.find(new MemberId(Long.MAX_VALUE))).isEmpty();
    }

    private List<Addressee> reached(int size) {
        var all = new ArrayList<Addressee>();
        var after = FIRST;
        for (var page = page(after, size); !page.isEmpty(); page = page(after, size)) {
            all.addAll(page);
            after = page.getLast().member();
        }
        return all;
    }

    private List<Addressee> page(MemberId after, int size) {
        return addressees.list(moderator.community(), JOINED, after, size);
    }

    private MemberId member(AccountId account) {
        return members.member(account, moderator.community()).id();
    }
}
