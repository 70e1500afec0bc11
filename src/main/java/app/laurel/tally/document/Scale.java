package app.laurel.tally.document;

import app.laurel.count.AwardRules;
import app.laurel.count.exact.Fraction;

/** What the grades of a standing are: the award counts weighted marks added up, a criterion counts marks. */
public enum Scale {
    /** A mark of 1 on every criterion is 100; shown as marks with two decimals. */
    COMPOSITES(AwardRules.WEIGHT, 2),
    /** Marks as they were given. */
    MARKS(1, 0);

    private static final int PLACES = 2;

    private final int one;
    private final int places;

    Scale(int one, int places) {
        this.one = one;
        this.places = places;
    }

    /** The grade of a mark. */
    public int grade(int mark) {
        return one * mark;
    }

    /** The mark to which a grade is nearest, halves upwards. */
    public int nearest(int grade) {
        return (grade + one / 2) / one;
    }

    /** A grade as a mark: {@code 4.25} for a composite, {@code 4} for a criterion. */
    public String mark(long grade) {
        return Fraction.of(grade, one).toDecimal(places);
    }

    /** A mean or a sum of grades as marks, with two decimals, rounded half up. */
    public String marks(Fraction grades) {
        return grades.dividedBy(Fraction.of(one)).toDecimal(PLACES);
    }
}
