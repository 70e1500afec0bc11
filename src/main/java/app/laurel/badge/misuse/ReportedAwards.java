package app.laurel.badge.misuse;

import static java.util.stream.Collectors.toMap;

import app.laurel.base.id.AwardCode;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.Award;
import app.laurel.result.Results;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The awards that were reported, read together: as many statements for a thousand as for one of each year. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ReportedAwards {
    private final Results results;
    private final Editions editions;
    private final Shops shops;

    ReportedAwards(Results results, Editions editions, Shops shops) {
        this.results = results;
        this.editions = editions;
        this.shops = shops;
    }

    /** Without those that cannot be read. */
    Map<AwardCode, ReportedAward> list(Collection<AwardCode> codes) {
        if (codes.isEmpty()) return Map.of();
        var awards = results.listAwards(codes);
        var now = shops.get(awards.stream().map(Award::shop).distinct().toList());
        return awards.stream().collect(toMap(Award::code, it -> reported(it, now.get(it.shop()))));
    }

    /** The years that gave them, also where an award cannot be read. */
    Map<AwardCode, Edition> listYears(Collection<AwardCode> codes) {
        var years = new HashMap<AwardCode, Edition>();
        if (codes.isEmpty()) return years;
        results.listYears(codes).forEach((code, year) -> years.put(code, editions.get(year)));
        return years;
    }

    private ReportedAward reported(Award award, @Nullable Shop now) {
        var addresses = Stream.of(award.as().domain(), now == null ? null : now.domain())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new ReportedAward(award, editions.get(award.edition()), addresses);
    }
}
