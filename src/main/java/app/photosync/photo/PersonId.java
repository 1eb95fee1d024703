package app.photosync.photo;

/**
 * The directory's object id of a person ({@code aadObjectId}). An opaque string: most are GUIDs, test clients send others.
 *
 * @param value never blank, at most 200 characters
 */
public record PersonId(String value) {

    private static final int LONGEST = 200;

    public PersonId {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a person's id has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
