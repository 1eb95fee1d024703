package app.photosync.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page, with the commands that its readers copy. */
record Guide(String page, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(bash|shell|sql)\\n(.*?)^```$");

    static Guide at(String page) {
        try {
            return new Guide(page, Files.readString(Path.of(page)));
        } catch (IOException e) {
            throw new IllegalStateException(page + " cannot be read", e);
        }
    }

    /** What is to be copied into a shell. */
    Stream<String> scripts() {
        return blocks().filter(block -> !block.group(1).equals("sql")).map(block -> block.group(2));
    }

    /** The block in which these words stand: a reader finds it by them, and so does a test. */
    String blockWith(String words) {
        List<String> found = blocks().map(block -> block.group(2)).filter(block -> block.contains(words)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(page + " has " + found.size() + " blocks with " + words);
        }
        return found.getFirst();
    }

    private Stream<MatchResult> blocks() {
        return BLOCK.matcher(text).results();
    }
}
