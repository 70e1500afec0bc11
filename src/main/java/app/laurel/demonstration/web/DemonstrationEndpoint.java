package app.laurel.demonstration.web;

import app.laurel.base.occasion.InventedOnly;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.community.signin.Look;
import app.laurel.community.signin.OpenDoor;
import app.laurel.demonstration.DemonstrationTime;
import app.laurel.demonstration.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page that says what this is and lets a visitor be anyone of it. Looking changes nothing; a tap on a name signs in. */
@RestController
@InventedOnly
@RequestMapping("/sign-in/demonstration")
class DemonstrationEndpoint {
    private final Visitors visitors;
    private final OpenDoor door;
    private final DemonstrationTime time;
    private final Look look;

    DemonstrationEndpoint(Visitors visitors, OpenDoor door, DemonstrationTime time, Look look) {
        this.visitors = visitors;
        this.door = door;
        this.time = time;
        this.look = look;
    }

    @GetMapping
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        var language = look.language(request);
        var stages = visitors.list().stream()
                .map(it -> new Stage(it, language, time.next(it.community().id())))
                .toList();
        if (stages.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return door.page(
                request,
                "demonstration/door.jte",
                "demonstration.door",
                Map.of("stages", stages, "now", now(stages, language)));
    }

    /** The time here, as the first community reads it. */
    private String now(List<Stage> stages, Language language) {
        var zone = stages.getFirst().troupe().community().zone();
        return Moments.of(time.now(), zone, language);
    }

    @PostMapping
    ResponseEntity<byte[]> enter(
            @RequestParam(defaultValue = "") String community,
            @RequestParam(defaultValue = "") String seat,
            HttpServletRequest request,
            HttpServletResponse response) {
        var admission =
                visitors.find(community, seat).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return door.admit(admission.account(), admission.path(), request, response);
    }
}
