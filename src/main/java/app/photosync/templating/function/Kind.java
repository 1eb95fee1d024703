package app.photosync.templating.function;

/** What is known of a value before it is there. An expression is refused at parsing when what is known already contradicts the function. */
public enum Kind {
    STRING(1, "String"),
    NUMBER(2, "Number"),
    BOOLEAN(4, "Boolean"),
    ARRAY(8, "Array"),
    STRING_OR_ARRAY(1 | 8, "String or Array"),
    STRING_OR_NUMBER(1 | 2, "String or Number"),
    ANY(1 | 2 | 4 | 8 | 16, "any value");

    private final int possibilities;
    private final String words;

    Kind(int possibilities, String words) {
        this.possibilities = possibilities;
        this.words = words;
    }

    boolean canBe(Kind wanted) {
        return (possibilities & wanted.possibilities) != 0;
    }

    @Override
    public String toString() {
        return words;
    }
}
