package app.photosync.sharepoint.files;

import app.photosync.photo.Namesakes;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.SignInNames;
import app.photosync.sharepoint.client.Geo;

/** Whether files are provably one person's. That a profile names them proves nothing: people can edit {@code PictureUrl}. */
public final class FileOwnership {

    private final SignInNames directory;
    private final PhotoMemory memory;

    public FileOwnership(SignInNames directory, PhotoMemory memory) {
        this.directory = directory;
        this.memory = memory;
    }

    /** Asks the directory only where the files have the person's sign-in name, or were written for the person before. */
    public boolean isProven(Person person, PictureFiles files, Geo geo) {
        FileStem stem = new FileStem(files.stem());
        return stem.isMadeOf(person.id()) || isOnlyOne(person, stem, writtenBefore(person, files, geo));
    }

    private boolean writtenBefore(Person person, PictureFiles files, Geo geo) {
        return memory.lastWriteFor(person.id()).map(OwnWrite::files).filter(files.address(geo)::equalsIgnoreCase).isPresent();
    }

    /**
     * A colleague who has got the sign-in name since then owns the files. While nobody can tell, what the bot wrote itself is still its to
     * replace.
     */
    private boolean isOnlyOne(Person person, FileStem stem, boolean writtenBefore) {
        if (!writtenBefore && !stem.isMadeOf(person.userPrincipalName())) {
            return false;
        }
        return switch (namesakes(stem)) {
            case Namesakes.Everybody everybody -> everybody.names().entrySet().stream()
                    .noneMatch(entry -> !isSame(entry.getKey(), person.id()) && stem.isMadeOf(entry.getValue()));
            case Namesakes.Unknown _ -> writtenBefore;
        };
    }

    private Namesakes namesakes(FileStem stem) {
        return stem.beginningOfSignInName()
                .map(directory::beginningWith)
                .orElseGet(() -> new Namesakes.Unknown("no name begins like that"));
    }

    private static boolean isSame(PersonId one, PersonId other) {
        return one.value().equalsIgnoreCase(other.value());
    }
}
