package app.laurel.issuing.web;

import app.laurel.issuing.StatusLists;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The lists that say which badges were taken back: five minutes old at most, wherever they are kept. */
@RestController
class StatusEndpoint {
    private static final String FIVE_MINUTES = "public, max-age=300";

    private final StatusLists lists;

    StatusEndpoint(StatusLists lists) {
        this.lists = lists;
    }

    @GetMapping("/status/{list:[1-9][0-9]{0,5}}")
    ResponseEntity<byte[]> list(@PathVariable int list) {
        return lists.find(list)
                .map(it -> OpenAnswers.of("application/vc", FIVE_MINUTES, it))
                .orElseGet(() -> OpenAnswers.nothing("No such list"));
    }
}
