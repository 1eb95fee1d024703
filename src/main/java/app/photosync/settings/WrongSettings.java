package app.photosync.settings;

import java.util.List;
import java.util.stream.Collectors;

/** The bot cannot start with its settings. The message is written for an administrator and names all of them at once. */
public final class WrongSettings extends RuntimeException {

    private final transient List<WrongSetting> wrong;

    WrongSettings(List<WrongSetting> wrong, List<UnknownVariable> unknown) {
        super(headline(wrong.size()) + blocks(wrong) + ignored(unknown));
        this.wrong = List.copyOf(wrong);
    }

    List<String> variables() {
        return wrong.stream().map(WrongSetting::variable).toList();
    }

    private static String headline(int count) {
        return count == 1 ? "One setting is missing or wrong.\n\n" : count + " settings are missing or wrong.\n\n";
    }

    private static String blocks(List<WrongSetting> wrong) {
        return wrong.stream().map(WrongSetting::asBlock).collect(Collectors.joining("\n\n"));
    }

    private static String ignored(List<UnknownVariable> unknown) {
        String lines = unknown.stream().map(UnknownVariable::asLine).collect(Collectors.joining("\n"));
        return unknown.isEmpty() ? "" : "\n\nSet, but not known to the bot:\n" + lines;
    }
}
