package app.photosync.templating.function;

/** Functions that belong together. */
interface Family {

    /** @return null when the family has no function of this name; names are matched exactly */
    Function find(String name);
}
