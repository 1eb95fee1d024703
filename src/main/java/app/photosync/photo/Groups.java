package app.photosync.photo;

/** The directory's groups. */
public interface Groups {

    /**
     * Whether the person belongs to the group, also through another group.
     *
     * @param group its object id
     * @return true also when the directory does not answer: what is asked next will then say why nothing works
     */
    boolean hasMember(String group, PersonId person);
}
