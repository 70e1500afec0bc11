package app.laurel.journey;

import java.util.List;
import java.util.stream.Stream;

/** Every page that is pictured. */
public final class Shots {
    private Shots() {}

    /** An address of each. */
    public static List<String> addresses() {
        return Stream.of(
                        StrangerShots.COMMUNITY,
                        StrangerShots.YEAR,
                        StrangerShots.AWARD,
                        StrangerShots.YEAR_OF_ONE,
                        DoorShots.STRANGERS,
                        DoorShots.ACTED,
                        MemberShots.OWN,
                        List.of(MemberShots.BALLOT, MemberShots.NOMINATE),
                        OwnerShots.OWN,
                        ModeratorShots.DESK,
                        ModeratorShots.YEAR,
                        HostShots.SETTINGS,
                        MomentShots.ACTED)
                .flatMap(List::stream)
                .map(it -> it.example().replaceAll("\\?.*", ""))
                .toList();
    }
}
