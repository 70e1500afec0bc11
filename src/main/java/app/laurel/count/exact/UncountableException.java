package app.laurel.count.exact;

import java.util.List;

/** Says that a method cannot be applied to what it was given; {@link Obstacle} and arguments name the cause for any language. */
public class UncountableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;
    private final transient List<Object> arguments;

    /**
     * Refuses to count.
     *
     * @param arguments the figures that the obstacle speaks of; no names of candidates
     */
    public UncountableException(Obstacle obstacle, Object... arguments) {
        super(obstacle.describe(arguments));
        this.obstacle = obstacle;
        this.arguments = List.of(arguments);
    }

    /** What stands in the way. */
    public Obstacle obstacle() {
        return obstacle;
    }

    /** The figures that the obstacle speaks of. */
    public List<Object> arguments() {
        return arguments;
    }
}
