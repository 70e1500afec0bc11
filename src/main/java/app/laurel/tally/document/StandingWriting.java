package app.laurel.tally.document;

import app.laurel.count.AwardCount;
import app.laurel.count.CriterionShop;
import app.laurel.count.Decision;
import app.laurel.count.ShopCount;
import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.Profile;
import app.laurel.count.majority.MajorityValue;
import app.laurel.count.ratings.VotesAndMarks;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down where each shop stands, best first; shops without a place follow by their numbers. */
final class StandingWriting {
    private static final Comparator<Standing> BY_PLACE = Comparator.comparing((Standing it) -> !it.isPlaced())
            .thenComparingInt(Standing::rank)
            .thenComparingInt(Standing::shop);

    private StandingWriting() {}

    static List<Standing> ofAward(AwardCount count) {
        return count.shops().stream()
                .map(it -> standing(place(it, count.decision()), it.composites(), it.majority(), it.average()))
                .sorted(BY_PLACE)
                .toList();
    }

    private static Place place(ShopCount shop, Decision decision) {
        return new Place(
                shop.shop(),
                shop.rank(),
                shop.missing(),
                shop.averageRank(),
                shop.favourites(),
                score(shop.shop(), decision));
    }

    private static @Nullable Fraction score(int shop, Decision decision) {
        var position = decision.shops().indexOf(shop);
        return position >= 0 && decision.outcome() instanceof VotesAndMarks votes
                ? votes.scores().get(position)
                : null;
    }

    static List<Standing> ofCriterion(List<CriterionShop> shops) {
        return shops.stream()
                .map(it -> standing(
                        new Place(it.shop(), it.rank(), it.missing(), 0, 0, null),
                        it.marks(),
                        it.majority(),
                        it.average()))
                .sorted(BY_PLACE)
                .toList();
    }

    private static Standing standing(
            Place place, Profile profile, @Nullable MajorityValue majority, @Nullable Fraction average) {
        var median = majority == null ? 0 : majority.median();
        return new Standing(
                place.shop(),
                place.rank(),
                profile.total(),
                place.missing(),
                counts(profile),
                median,
                majority == null ? 0 : majority.profile().above(median),
                majority == null ? 0 : majority.profile().below(median),
                majority == null ? List.of() : steps(majority),
                majority == null ? null : mean(profile),
                average,
                place.averageRank(),
                place.favourites(),
                place.score(),
                majority == null ? null : filled(profile, majority.profile()));
    }

    private static @Nullable GradeCount filled(Profile given, Profile compared) {
        var grade = 0;
        while (grade < given.grades() && given.count(grade) == compared.count(grade)) grade++;
        return grade == given.grades() ? null : new GradeCount(grade, compared.total() - given.total());
    }

    private static List<GradeCount> counts(Profile profile) {
        var counts = new ArrayList<GradeCount>();
        for (var grade = 0; grade < profile.grades(); grade++) {
            if (profile.count(grade) > 0) counts.add(new GradeCount(grade, profile.count(grade)));
        }
        return counts;
    }

    private static List<GradeMargin> steps(MajorityValue majority) {
        return majority.steps().stream()
                .map(it -> new GradeMargin(it.grade(), it.margin()))
                .toList();
    }

    private static Fraction mean(Profile profile) {
        var sum = BigInteger.ZERO;
        for (var grade = 0; grade < profile.grades(); grade++) {
            sum = sum.add(BigInteger.valueOf(grade).multiply(BigInteger.valueOf(profile.count(grade))));
        }
        return new Fraction(sum, BigInteger.valueOf(profile.total()));
    }

    private record Place(
            int shop,
            int rank,
            long missing,
            int averageRank,
            long favourites,
            @Nullable Fraction score) {}
}
