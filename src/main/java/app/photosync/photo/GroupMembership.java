package app.photosync.photo;

/** Whether a person is in a group. */
public sealed interface GroupMembership {

    record Member() implements GroupMembership {}

    record NotAMember() implements GroupMembership {}

    /** The directory does not say: that is no reason to admit anybody. */
    record NotTold(AccessProblem why) implements GroupMembership {}
}
