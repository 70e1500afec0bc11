package app.laurel.result.web;

import java.util.List;

/**
 * What the square picture of a result says.
 *
 * @param head what stands above the podium
 * @param podium best first; empty where there is none
 */
record SquareCard(ShareCard head, List<Step> podium) {
    SquareCard {
        podium = List.copyOf(podium);
    }

    /** A place on the podium and who holds it. */
    record Step(int rank, String name) {}
}
