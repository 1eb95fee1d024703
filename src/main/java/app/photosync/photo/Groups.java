package app.photosync.photo;

/** The directory's groups. */
public interface Groups {

    /**
     * Whether the person belongs to the group, also through another group. Answered from a short memory where possible; never throws for
     * what the directory answers. Whoever decides by this admits a {@link GroupMembership.Member} and nobody else.
     *
     * @param group its object id
     */
    GroupMembership membership(String group, PersonId person);
}
