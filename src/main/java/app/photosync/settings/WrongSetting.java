package app.photosync.settings;

/**
 * A setting with which the bot cannot start.
 *
 * @param what the rest of a sentence that begins with the variable's name, without the setting's value
 */
record WrongSetting(String variable, String what, String example) {

    String asBlock() {
        return variable + "\n    " + what + "\n    Example: " + example;
    }
}
