package app.laurel.fulfilment.print;

/** What a line is set in. */
public enum Face {
    TEXT("Pretendard-Regular.ttf"),
    BOLD("Pretendard-Bold.ttf"),
    TITLE("GowunBatang-Bold.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Where the class path has it. */
    String resource() {
        return "/fonts/" + file;
    }
}
