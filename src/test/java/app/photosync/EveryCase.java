package app.photosync;

import java.util.List;

/**
 * One row of the table in docs/domain.md 4.
 *
 * @param name that code, metrics and tests use
 * @param situation how a person gets into it
 */
record EveryCase(int number, String name, Situation situation, Said english, Said ukrainian) {

    /** Sets the scene; what needs memory is reached by acting. */
    @FunctionalInterface
    interface Situation {
        Employee reachedOn(Stage stage);
    }

    /** What the card says. */
    record Said(String title, List<String> buttons) {}

    static EveryCase row(int number, String name, Situation situation) {
        return new EveryCase(number, name, situation, null, null);
    }

    EveryCase english(String title, String... buttons) {
        return new EveryCase(number, name, situation, new Said(title, List.of(buttons)), ukrainian);
    }

    EveryCase ukrainian(String title, String... buttons) {
        return new EveryCase(number, name, situation, english, new Said(title, List.of(buttons)));
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}
