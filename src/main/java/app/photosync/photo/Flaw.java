package app.photosync.photo;

/** What makes a picture useless as a source for SharePoint (docs/domain.md 4, row 13). */
public sealed interface Flaw {

    /** Over 4 MB. */
    record TooManyBytes() implements Flaw {}

    /** Over {@link Picture#MAX_PIXELS}. */
    record TooManyPixels() implements Flaw {}

    /** Under 48 px on one side. */
    record TooSmall(int width, int height) implements Flaw {}

    /** Not a JPEG, PNG, GIF or BMP, or a damaged one. */
    record NotReadable() implements Flaw {}
}
