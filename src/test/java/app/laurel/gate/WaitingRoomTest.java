package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {
    private static final int CROWD = 20;

    private final GateScene scene = new GateScene();

    @Test
    void who_opens_a_page_stands_in_a_line_and_keeps_the_place_over_a_reload() throws Exception {
        var held = scene.fill(WorkKind.OPENING);

        assertThat(scene.ask(GateScene.opening("first")).getContentAsString()).contains("One person is ahead of you");
        assertThat(scene.ask(GateScene.opening("second")).getContentAsString())
                .contains("About 2 people are ahead of you");
        assertThat(scene.ask(GateScene.opening("second")).getContentAsString())
                .contains("About 2 people are ahead of you");
        held.forEach(Pass::close);
        assertThat(scene.ask(GateScene.opening("third")).getStatus())
                .as("behind those who wait, though there is room")
                .isEqualTo(503);

        scene.now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(scene.ask(GateScene.opening("second")).getStatus()).isEqualTo(200);
    }

    @Test
    void the_line_moves_by_those_who_can_be_let_in_within_a_second_though_fewer_fit_in_at_once() throws Exception {
        var held = scene.fill(WorkKind.OPENING);
        for (var comer = 0; comer <= CROWD; comer++) scene.ask(GateScene.opening("comer " + comer));
        held.forEach(Pass::close);
        for (var quick = 0; quick < 100; quick++)
            scene.gate.enter(WorkKind.OPENING).orElseThrow().close();
        scene.now.addAndGet(TimeUnit.SECONDS.toNanos(1));

        assertThat(CROWD).isGreaterThan(2 * held.size());
        assertThat(scene.ask(GateScene.opening("comer " + CROWD)).getStatus()).isEqualTo(200);
    }

    @Test
    void without_room_nobody_is_called_and_that_time_is_gone() throws Exception {
        var held = scene.fill(WorkKind.OPENING);
        scene.ask(GateScene.opening("one"));
        scene.now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(scene.ask(GateScene.opening("one")).getStatus()).isEqualTo(503);

        held.forEach(Pass::close);
        assertThat(scene.ask(GateScene.opening("one")).getStatus()).isEqualTo(503);
        scene.now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(scene.ask(GateScene.opening("one")).getStatus()).isEqualTo(200);
    }

    @Test
    void the_desk_and_its_files_have_no_line() throws Exception {
        scene.fill(WorkKind.OPENING);
        assertThat(scene.ask(GateScene.of("one", GateScene.read("/app/camp/desk/people", "en")))
                        .getStatus())
                .isEqualTo(200);
        assertThat(scene.ask(GateScene.of("one", GateScene.read("/app/VAADIN/dynamic/resource/0/x/a.csv", "en")))
                        .getContentAsString())
                .doesNotContain("ahead of you");
    }

    @Test
    void nobody_fills_the_line_from_outside() throws Exception {
        var held = scene.fill(WorkKind.OPENING);
        var stranger = GateScene.opening("none");
        stranger.setRequestedSessionIdValid(false);
        assertThat(scene.ask(stranger).getContentAsString())
                .contains("Lots of people")
                .doesNotContain("ahead of you");
        held.forEach(Pass::close);

        assertThat(scene.ask(GateScene.opening("member")).getStatus()).isEqualTo(200);
    }
}
