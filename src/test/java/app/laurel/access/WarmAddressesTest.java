package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.StatementCount;
import app.laurel.access.Endpoints.Kind;
import app.laurel.access.Scene.Year;
import app.laurel.base.web.Coding;
import app.laurel.result.web.YearsOfSeveral;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Every public address of a published year, those that {@link Endpoints} lists: the second who asks costs the database nothing, and who has
 * the answer is told so by its tag. What does not is named here.
 */
@LaurelTest
class WarmAddressesTest {
    /** They lead on, and have no bytes of their own. */
    private static final Set<String> LEADING =
            Set.of("/", "/{}", "/{}/2026", "/awards/{}", "/{}/join/0123-4567-89AB-CDEF");

    /** Packed once and sent from the disk; to find the year costs a dozen statements. */
    private static final Set<String> STREAMED = Set.of("/{}/2026/recount.zip", "/{}/2026/version/1/recount.zip");

    /** There only where moderators were asked for categories; its costs are counted in CategoryRulingReadingTest. */
    private static final Set<String> WISHED = Set.of("/en/{}/2026/categories");

    private static final Set<String> NAMED =
            Stream.of(LEADING, STREAMED, WISHED).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private final Cast cast;
    private final YearsOfSeveral years;
    private final Addresses addresses;
    private final Visits visits;
    private final StatementCount statements;

    @Autowired
    WarmAddressesTest(Cast cast, YearsOfSeveral years, Addresses addresses, Visits visits, StatementCount statements) {
        this.cast = cast;
        this.years = years;
        this.addresses = addresses;
        this.visits = visits;
        this.statements = statements;
    }

    @Test
    void of_a_year_of_one_category_every_address_is_warm_once_it_was_asked() throws Exception {
        var year = cast.published().own();

        assertThat(faults(year, "award", Kind.PUBLIC, Kind.PUBLISHED)).isEmpty();
    }

    @Test
    void of_a_year_of_several_categories_every_address_but_the_archive_is_warm_once_it_was_asked() throws Exception {
        var several = years.published();
        var shop = cast.published().own().shop();
        var year = new Year(
                several.community(),
                several.first(),
                several.id(),
                years.edition(several).year(),
                shop);

        assertThat(faults(year, years.category(several, 1).terms().slug(), Kind.OF_SEVERAL))
                .isEmpty();
    }

    @Test
    void words_are_kept_packed_and_whoever_takes_them_packed_reads_the_same() throws Exception {
        var own = cast.published().own();
        var path = "/en/%s/%d/report".formatted(own.community().slug(), own.year());
        var plain = ask(get(path)).getContentAsByteArray();

        var packed = ask(get(path).header("Accept-Encoding", "gzip"));
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(packed.getContentLength())
                .isEqualTo(packed.getContentAsByteArray().length)
                .isLessThan(plain.length / 2);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain);
        }
        assertThat(ask(get(path).header("Accept-Encoding", "gzip, br")).getHeader("Content-Encoding"))
                .isEqualTo(Coding.usable().getFirst().token());
        assertThat(ask(get(path).header("Accept-Encoding", "gzip;q=0")).getHeader("Content-Encoding"))
                .isNull();
        assertThat(ask(get("/favicon.ico").header("Accept-Encoding", "gzip")).getHeader("Content-Encoding"))
                .isNull();
    }

    private List<String> faults(Year year, String category, Kind... kinds) throws Exception {
        var faults = new ArrayList<String>();
        for (var kind : kinds) {
            for (var address : new TreeSet<>(addresses.of(kind, year))) {
                var path = address.replace("/award/", "/" + category + "/").replaceAll("/award$", "/" + category);
                var known = path.replaceFirst(year.community().slug(), "{}")
                        .replaceFirst("/awards/[0-9A-Z]{8}$", "/awards/{}");
                if (!NAMED.contains(known)) faults.addAll(faults(path));
            }
        }
        return faults;
    }

    private List<String> faults(String path) throws Exception {
        var faults = new ArrayList<String>();
        var first = ask(get(URI.create(path)));
        if (first.getStatus() != 200) faults.add(path + " answers " + first.getStatus());
        var sent = statements.of(() -> ask(get(URI.create(path))));
        if (!sent.isEmpty())
            faults.add(path + " costs " + sent.size() + " statements warm, the first: " + sent.getFirst());
        var tag = String.valueOf(first.getHeader("ETag"));
        if (!tag.startsWith("\"")) faults.add(path + " has no strong ETag but " + tag);
        var again = ask(get(URI.create(path)).header("If-None-Match", tag));
        if (again.getStatus() != 304) faults.add(path + " answers its own tag with " + again.getStatus());
        return faults;
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return visits.ask(request, null);
    }
}
