package app.laurel.ballot.ui;

import java.util.List;
import java.util.Map;

/**
 * What the element of a year with several categories is given once, when it opens: no shop yet.
 *
 * @param language {@code ko} or {@code en}
 * @param texts the element's words by their keys
 * @param edition the year's name
 * @param share what is shared after voting
 * @param categories in the order in which this voter is offered them
 */
record YearOpening(
        String language,
        Map<String, String> texts,
        String edition,
        BallotOpening.Closing closing,
        BallotOpening.Share share,
        List<Offered> categories) {
    /**
     * A category by its number.
     *
     * @param slug its address
     * @param about what belongs in it, or empty
     * @param key names this voter's copy on the device
     * @param shops how many are on its list
     * @param criteria how many each is marked on
     * @param minimumShops shops that must be rated in full
     * @param participation how many have voted in it, in words, or empty
     */
    record Offered(
            int number,
            String slug,
            String name,
            String about,
            String key,
            int shops,
            int criteria,
            int minimumShops,
            String participation,
            BallotReply.State kept) {}
}
