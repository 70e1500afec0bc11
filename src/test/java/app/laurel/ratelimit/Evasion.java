package app.laurel.ratelimit;

import java.util.function.IntFunction;

/** One caller with many faces. */
record Evasion(String sentence, Limit limit, IntFunction<Caller> face) {
    @Override
    public String toString() {
        return sentence;
    }
}
