package app.laurel.community;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Communities.FoundingOutcome;
import app.laurel.community.Communities.FoundingOutcome.Founded;
import app.laurel.community.Communities.FoundingOutcome.SlugTaken;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class FoundingTest {
    private final Communities communities;
    private final Members members;
    private final DSLContext sql;
    private final Host host;
    private final String slug = "found-" + Long.toString(System.nanoTime(), 36);

    @Autowired
    FoundingTest(Communities communities, Members members, Founder founder, DSLContext sql) {
        this.communities = communities;
        this.members = members;
        this.sql = sql;
        host = members.host(founder.host());
    }

    @Test
    void a_community_reads_back_as_its_host_wrote_it() {
        var about = new Bilingual("첫 줄\n둘째 줄", "It's \"ours\" & <b>free</b>");
        var wanted = new NewCommunity(slug, new Bilingual("모임", "Group"), about, ZoneId.of("America/St_Johns"));

        var founded = ((Founded) communities.found(host, wanted)).community();

        assertThat(founded)
                .isEqualTo(new Community(founded.id(), slug, wanted.name(), about, ZoneId.of("America/St_Johns")))
                .isEqualTo(communities.get(founded.id()))
                .isEqualTo(communities.getBySlug(slug));
        assertThat(communities.list())
                .contains(founded)
                .isSortedAccordingTo((a, b) -> a.slug().compareTo(b.slug()));
    }

    @Test
    void a_new_community_has_nobody_not_even_its_host() {
        var founded = ((Founded) communities.found(host, wanted("Group"))).community();

        assertThat(members.findMember(host.account(), founded.id())).isEmpty();
        assertThat(members.findModerator(host.account(), founded.id())).isEmpty();
        assertThat(members.listOf(host.account())).isEmpty();
    }

    @Test
    void a_name_that_is_taken_leaves_the_first_community_as_it_is() {
        communities.found(host, wanted("First"));

        assertThat(communities.found(host, wanted("Second"))).isEqualTo(new SlugTaken(slug));

        assertThat(communities.getBySlug(slug).name().en()).isEqualTo("First");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void of_eight_who_found_it_at_once_one_does_and_the_others_are_told() throws Exception {
        Callable<FoundingOutcome> found = () -> communities.found(host, wanted("Group"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var outcomes = threads
                    .invokeAll(Stream.generate(() -> found).limit(8).toList())
                    .stream()
                    .map(it -> it.resultNow())
                    .toList();

            assertThat(outcomes).filteredOn(it -> it instanceof Founded).hasSize(1);
            assertThat(outcomes).filteredOn(new SlugTaken(slug)::equals).hasSize(7);
            assertThat(acts()).isEqualTo(1);
        }
    }

    @Test
    void what_nobody_founded_is_not_there() {
        assertThat(communities.findBySlug(slug)).isEmpty();
        assertThat(communities.findBySlug("' or '1'='1")).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> communities.getBySlug("<script>" + slug))
                .withMessageNotContaining("<script>");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> communities.get(new CommunityId(Integer.MAX_VALUE)));
    }

    private NewCommunity wanted(String name) {
        return new NewCommunity(slug, new Bilingual("모임", name), new Bilingual("", ""), ZoneId.of("Asia/Seoul"));
    }

    private int acts() {
        return sql.fetchCount(
                AUDIT_ENTRY, AUDIT_ENTRY.ACT.eq("community.founded"), AUDIT_ENTRY.FACTS.contains("\"" + slug + "\""));
    }
}
