package app.laurel.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.MovableClock;
import app.laurel.badge.misuse.MisuseOutcome;
import app.laurel.ballot.Answers;
import app.laurel.base.Progress;
import app.laurel.base.id.CommentId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.base.picture.ReencodedPicture;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.comment.NewComment;
import app.laurel.comment.Reaction;
import app.laurel.edition.Draft;
import app.laurel.edition.Edition;
import app.laurel.edition.Milestone;
import app.laurel.edition.SeveralCategories;
import app.laurel.fulfilment.Destination;
import app.laurel.fulfilment.Proof;
import app.laurel.nomination.Shortlist;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.result.YearExclusions;
import app.laurel.shop.ClaimWay;
import app.laurel.shop.OwnerWord;
import app.laurel.shop.ShopDesk.ShopOutcome;
import app.laurel.shop.face.AnyLogo;
import app.laurel.tally.Exclusions;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is handed to a use case beside ids: of each type something that it takes. */
final class OtherArguments {
    private static final byte[] FILE = "voter,nominee\n1,Amber\n".getBytes(StandardCharsets.UTF_8);

    private final Map<String, Supplier<Object>> makers;

    OtherArguments(ClientNetwork networks, MovableClock clock) {
        var caller = Caller.at(networks.of(new MockHttpServletRequest()));
        makers = Map.ofEntries(
                Map.entry("String", () -> "because it was named elsewhere"),
                Map.entry("int", () -> 0),
                Map.entry("long", () -> (long) FILE.length),
                Map.entry("byte[]", () -> new byte[32]),
                Map.entry("Answers", () -> Answers.parse("1:5555", 4)),
                Map.entry("Bilingual", () -> new Bilingual("새 이름", "New Name")),
                Map.entry("Caller", () -> caller),
                Map.entry("CategoryDraft", () -> SeveralCategories.draft("theirs")),
                Map.entry(
                        "CategoryDraft$Words",
                        () -> SeveralCategories.draft("theirs").words()),
                Map.entry("List<CategoryDraft>", () -> List.of(SeveralCategories.draft("theirs"))),
                Map.entry("YearExclusions", () -> YearExclusions.ofOne(Exclusions.ofShops(1))),
                Map.entry("InputStream", () -> new ByteArrayInputStream(FILE)),
                Map.entry("Instant", () -> clock.instant().plus(Duration.ofDays(1))),
                Map.entry("Language", () -> Language.EN),
                Map.entry("NewComment", () -> new NewComment("because", UUID.randomUUID())),
                Map.entry("MisuseOutcome", () -> MisuseOutcome.NOTHING_WRONG),
                Map.entry("Reaction", () -> Reaction.THANKS),
                Map.entry("ClaimWay", () -> ClaimWay.MAIL),
                Map.entry("OwnerWord$Kind", () -> OwnerWord.Kind.DECLINE),
                Map.entry("LogoPicture", AnyLogo::make),
                Map.entry(
                        "Destination",
                        () -> new Destination("KR", "Mina Kang", "010-2345-6789", "04524", "110 Sejong-daero", "1")),
                Map.entry("boolean", () -> true),
                Map.entry("ReencodedPicture", () -> new ReencodedPicture(new byte[1], 1, 1)),
                Map.entry("Proof", () -> new Proof(Language.KO, "3f2a91c0")),
                Map.entry("Milestone", () -> Milestone.VOTING_CLOSES),
                Map.entry("Progress", () -> Progress.NONE),
                Map.entry("Set<Integer>", () -> Set.of(1)),
                Map.entry(
                        "Shortlist",
                        () -> new Shortlist(
                                false, Set.of(), 0, 10, List.of(), List.of(), List.of(), List.of(), List.of())),
                Map.entry(
                        "ShopDesk$ShopOutcome$TakesTwo",
                        () -> new ShopOutcome.TakesTwo(new Bilingual("새 이름", "New Name"), null)));
    }

    /** Of this type; what belongs to a year, of the one of which these ids are. */
    Object of(Type wanted, Map<Class<?>, Object> ids) {
        return switch (UseCase.shortly(wanted)) {
            case "Collection<NomineeId>" -> List.of(requireNonNull(ids.get(NomineeId.class)));
            case "Collection<CommentId>" -> List.of(requireNonNull(ids.get(CommentId.class)));
            case "OwnerWord" ->
                new OwnerWord(
                        (ShopId) requireNonNull(ids.get(ShopId.class)),
                        (MemberId) requireNonNull(ids.get(MemberId.class)),
                        OwnerWord.Kind.DECLINE,
                        "theirs",
                        null);
            case "Draft" -> Draft.of((Edition) requireNonNull(ids.get(Edition.class)));
            default -> {
                var maker = makers.get(UseCase.shortly(wanted));
                assertThat(maker)
                        .as("what to hand to a use case that wants a new type, " + wanted)
                        .isNotNull();
                yield requireNonNull(maker).get();
            }
        };
    }
}
