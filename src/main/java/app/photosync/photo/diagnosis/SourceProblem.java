package app.photosync.photo.diagnosis;

import app.photosync.photo.picture.Picture;

/** What makes a picture useless as a source for SharePoint (docs/domain.md 4, row 13). */
public sealed interface SourceProblem {

    /** Over 4 MB. */
    record TooManyBytes() implements SourceProblem {}

    /** Over {@link Picture#MAX_PIXELS}. */
    record TooManyPixels() implements SourceProblem {}

    /** Under 48 px on one side. */
    record TooSmall(int width, int height) implements SourceProblem {}

    /** Not a JPEG, PNG, GIF or BMP, or a damaged one. */
    record NotReadable() implements SourceProblem {}
}
