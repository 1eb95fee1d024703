package app.photosync.cards;

import java.util.Map;

/** Where card templates come from, read as plain values; this room knows no JSON library. */
@FunctionalInterface
public interface CardFiles {

    /**
     * @param name of a file under {@code cards/}, without its ending
     * @return ordered, never null
     */
    Map<String, Object> read(String name);
}
