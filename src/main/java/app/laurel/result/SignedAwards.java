package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Awards that a signed result gives: each is worth what is signed, and not what a row says, and ends with its result. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class SignedAwards {
    private static final Logger LOG = LoggerFactory.getLogger(SignedAwards.class);

    private final ResultStore store;
    private final VersionStore versions;
    private final SignOffStore signOffs;
    private final AwardStore awards;

    SignedAwards(ResultStore store, VersionStore versions, SignOffStore signOffs, AwardStore awards) {
        this.store = store;
        this.versions = versions;
        this.signOffs = signOffs;
        this.awards = awards;
    }

    /** Those of the version that stands. */
    List<Award> list(EditionId edition) {
        try {
            return versions
                    .findLatest(edition)
                    .map(it -> given(edition, it, awards.listReadable(edition, it)))
                    .orElse(List.of())
                    .stream()
                    .filter(it -> it.end() == null)
                    .toList();
        } catch (ResultChangedException changed) {
            return none(edition, changed);
        }
    }

    /** Those that are written down as a version's, to be compared with what it gives. */
    List<Award> listWritten(EditionId edition, ResultRow row) {
        return ended(awards.listReadable(edition, row.version()), row);
    }

    List<Award> list(ShopId shop) {
        return given(awards.listReadable(shop));
    }

    Optional<Award> find(AwardCode code) {
        return list(List.of(code)).stream().findFirst();
    }

    List<Award> list(Collection<AwardCode> codes) {
        return given(awards.listReadable(codes));
    }

    Map<AwardCode, EditionId> listYears(Collection<AwardCode> codes) {
        var written = awards.listYears(codes);
        var years = new HashMap<AwardCode, EditionId>();
        for (var code : codes) {
            var year = written.get(code.value());
            if (year != null) years.put(code, year);
        }
        return years;
    }

    /** Those that fell with their result. */
    List<AwardCode> listEnded() {
        return awards.listEnded();
    }

    Optional<Instant> nextAfter(Instant moment) {
        return awards.nextIssueAfter(moment);
    }

    Optional<EditionId> findYear(AwardCode code) {
        return Optional.ofNullable(listYears(List.of(code)).get(code));
    }

    private List<Award> given(List<Award> awards) {
        var given = new ArrayList<Award>();
        awards.stream()
                .collect(Collectors.groupingBy(
                        it -> new Version(it.edition(), it.version()), LinkedHashMap::new, Collectors.toList()))
                .forEach((version, own) -> given.addAll(given(version.edition(), version.number(), own)));
        return given;
    }

    private List<Award> given(EditionId edition, int version, List<Award> awards) {
        try {
            return store.find(edition, version)
                    .filter(ResultRow::isPublished)
                    .map(row -> {
                        signOffs.list(edition, row);
                        return given(row, ended(awards, row));
                    })
                    .orElse(List.of());
        } catch (ResultChangedException changed) {
            return none(edition, changed);
        }
    }

    /** In the order of the categories. */
    private static List<Award> given(ResultRow row, List<Award> awards) {
        return row.parts().stream()
                .filter(part ->
                        awards.stream().anyMatch(it -> it.category().id().equals(part.category())))
                .flatMap(part -> GivenAwards.of(part).only(awards).stream())
                .toList();
    }

    private static List<Award> none(EditionId edition, ResultChangedException changed) {
        LOG.error("The awards of edition {} are not shown: {}", edition, changed.getMessage());
        return List.of();
    }

    /** Awards fall with the result that gave them, whatever else was written down of them. */
    private static List<Award> ended(List<Award> awards, ResultRow row) {
        var end = row.awardEnd();
        return end == null ? awards : awards.stream().map(it -> it.ended(end)).toList();
    }

    private record Version(EditionId edition, int number) {}
}
