package app.laurel.terminal;

import app.laurel.count.exact.Profile;
import app.laurel.count.majority.MissingMarks;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Profiles for majority judgment in JSON: {@code {"grades": 5, "profiles": {"A": [counts from worst to best]},
 * "participants": n, "missing": "none|worst:G|median|normalized"}}.
 *
 * @param names the candidates' names by number
 * @param profiles how many judgments of each grade they got
 * @param participants the number of ballots; 0 where the file does not say
 * @param missing how missing judgments count, in words; absent where the file does not say
 */
record CountedProfiles(
        List<String> names,
        List<Profile> profiles,
        long participants,
        @Nullable String missing) {
    private static final List<String> KEYS = List.of("grades", "profiles", "participants", "missing");

    static CountedProfiles read(InputStream input) throws IOException {
        var mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            return read(mapper.readTree(withoutMark(input)));
        } catch (JacksonException broken) {
            throw UnusableInputException.inLine(
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNr(),
                    "not-json",
                    broken.getOriginalMessage());
        }
    }

    private static byte[] withoutMark(InputStream input) throws IOException {
        var bytes = input.readAllBytes();
        var marked = bytes.length >= 3 && (bytes[0] & 255) == 0xEF && (bytes[1] & 255) == 0xBB;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static CountedProfiles read(JsonNode root) {
        for (var key : root.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw new UnusableInputException("unknown-key", key, KEYS);
            }
        }
        if (!root.has("grades")) {
            throw new UnusableInputException("no-profiles");
        }
        var grades = whole(root.path("grades"), "grades");
        var names = List.copyOf(root.path("profiles").propertyNames());
        if (grades < 1 || names.isEmpty()) {
            throw new UnusableInputException("no-profiles");
        }
        if (names.stream().map(Spelling::composed).distinct().count() < names.size()) {
            throw new UnusableInputException("twice-spelled");
        }
        var profiles = names.stream()
                .map(it -> profile(it, root.path("profiles").path(it), grades))
                .toList();
        var participants = root.has("participants") ? whole(root.path("participants"), "participants") : 0;
        return new CountedProfiles(names, profiles, participants, missing(root.path("missing")));
    }

    private static @Nullable String missing(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        if (!node.isString()) {
            throw new UnusableInputException("missing-word", node);
        }
        return node.stringValue();
    }

    private static Profile profile(String name, JsonNode node, long grades) {
        if (name.isBlank()) throw new UnusableInputException("nameless");
        if (!node.isArray() || node.size() != grades) {
            throw new UnusableInputException("profile", name, node, grades);
        }
        var counts = new ArrayList<Long>();
        node.forEach(it -> counts.add(whole(it, Sentence.of("a-count-of", name))));
        return Profile.of(counts.stream().mapToLong(Long::longValue).toArray());
    }

    private static long whole(JsonNode node, Object what) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw new UnusableInputException("whole-from-0", what, node);
        }
        return node.longValue();
    }

    /** Reads the words for a missing-mark policy; grades are numbered from 0, the worst. */
    static MissingMarks policy(String words, int worst) {
        return switch (words) {
            case "none" -> new MissingMarks.None();
            case "median" -> new MissingMarks.Median();
            case "normalized" -> new MissingMarks.Normalized();
            case "worst" -> new MissingMarks.Worst(worst);
            default -> throw new UnusableInputException("missing-policy", words);
        };
    }
}
