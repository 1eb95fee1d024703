package app.photosync.settings;

import java.util.Optional;

/**
 * A variable that looks like one of ours and sets nothing.
 *
 * @param meant the known one that is written almost like it
 */
record UnknownVariable(String name, Optional<String> meant) {

    String asLine() {
        return "    " + name + meant.map(known -> " (did you mean " + known + "?)").orElse("");
    }

    String asLogFields() {
        return "variable=" + name + meant.map(known -> " did_you_mean=" + known).orElse("");
    }
}
