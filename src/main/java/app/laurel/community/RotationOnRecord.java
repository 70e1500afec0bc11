package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.seal.RotationOutcome;
import app.laurel.base.seal.RotationWatch;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Each step of a change of the master key is on record: whoever holds both keys could read all that is sealed. */
@Component
class RotationOnRecord implements RotationWatch {
    private final AuditTrail audit;

    RotationOnRecord(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void changed(RotationOutcome step, String key) {
        var act = switch (step) {
            case BEGUN -> "installation.rotation-begun";
            case ENDED -> "installation.rotation-ended";
            case CANCELLED -> "installation.rotation-cancelled";
            case BEGUN_ALREADY, SAME_KEY, UNDER_WAY, NONE_UNDER_WAY, OLD_KEY_SET, NEW_KEY_SET ->
                throw new IllegalArgumentException(step + " changes nothing");
        };
        audit.record(new Act(null, null, act, "installation", null, Map.of("masterKey", key)));
    }
}
