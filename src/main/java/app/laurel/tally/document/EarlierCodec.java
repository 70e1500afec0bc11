package app.laurel.tally.document;

import tools.jackson.databind.node.ObjectNode;

/** Result documents as they were written before every method could be counted; their bytes stay, only readers see them so. */
final class EarlierCodec {
    private static final String FORMAT = "laurel/result/v1";

    private EarlierCodec() {}

    static ObjectNode brought(ObjectNode root) {
        if (!root.path("format").asString("").equals(FORMAT)) {
            return root;
        }
        root.put("profile", "").put("favouritePercent", 0).put("unrated", "NO_OPINION");
        root.putArray("duels");
        root.putArray("steps");
        root.putArray("newcomers");
        root.path("shops").forEach(it -> ((ObjectNode) it).put("newcomer", false));
        root.path("standings").forEach(it -> ((ObjectNode) it).put("favourites", 0));
        for (var criterion : root.path("criteria")) {
            ((ObjectNode) criterion).put("by", "MAJORITY_JUDGMENT");
            criterion.path("standings").forEach(it -> ((ObjectNode) it).put("favourites", 0));
        }
        return root;
    }
}
