package app.laurel.base.start;

/** A setting with which the application must not start; says what is wrong and what to do, for whoever runs the installation. */
public final class ConfigurationProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * @param problem one sentence: what is wrong
     * @param remedy one sentence: what to do
     */
    public ConfigurationProblem(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
