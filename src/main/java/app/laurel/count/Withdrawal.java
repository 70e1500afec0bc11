package app.laurel.count;

import app.laurel.count.hugo.Nominations;
import app.laurel.count.hugo.PluribusCount;
import app.laurel.count.hugo.PluribusHugo;
import app.laurel.count.hugo.PluribusRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a withdrawal after the list is out leads to (WSFS 3.A.4): the count is run again as if the nominee had never been
 * named, nobody who was already told is taken off, new ones are added.
 *
 * @param finalists the list that now stands
 * @param added those who were not on the list before
 * @param rerun the count without the withdrawn
 */
public record Withdrawal(List<Integer> finalists, List<Integer> added, PluribusCount rerun) {
    /** Works out the list after {@code withdrawn} leaves; {@code told} is the list that was out. */
    public static Withdrawal of(Nominations nominations, PluribusRules rules, List<Integer> told, int withdrawn) {
        var rerun = PluribusHugo.count(nominations.without(withdrawn), rules);
        var added = rerun.finalists().stream().filter(it -> !told.contains(it)).toList();
        var stay = told.stream().filter(it -> it != withdrawn).toList();
        return new Withdrawal(Stream.concat(stay.stream(), added.stream()).toList(), added, rerun);
    }
}
