package app.laurel.community.ui;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever looks at the members is on record, once, and without the address that was looked for. */
@LaurelTest
class LooksOnRecordTest extends SpringBrowserlessTest {
    private final Members members;
    private final DSLContext sql;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    LooksOnRecordTest(Founder founder, Members members, DSLContext sql) {
        this.members = members;
        this.sql = sql;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void looking_at_the_members_is_on_record_with_what_was_searched_for() {
        screen.as(moderator.account()).open(community.slug() + "/desk/people");
        screen.write("Search by name or address", "kim");

        assertThat(open()).contains("List of members viewed", "Searched for: kim");
    }

    @Test
    void an_address_that_was_searched_for_is_not_kept_since_nothing_can_be_erased_from_the_record() {
        screen.as(moderator.account()).open(community.slug() + "/desk/people");
        screen.write("Search by name or address", "kim@home.example");

        assertThat(open()).contains("Searched for: an address").doesNotContain("home.example");
    }

    @Test
    void a_look_that_is_repeated_at_once_is_one_look() {
        members.list(moderator, "lee", 0, 10);
        members.list(moderator, "lee", 10, 10);
        members.count(moderator, "lee");

        assertThat(sql.fetchCount(
                        AUDIT_ENTRY, AUDIT_ENTRY.COMMUNITY_ID.eq(community.id()), AUDIT_ENTRY.FACTS.contains("lee")))
                .isEqualTo(1);
    }

    private String open() {
        return screen.as(moderator.account()).open(community.slug() + "/desk/acts");
    }
}
