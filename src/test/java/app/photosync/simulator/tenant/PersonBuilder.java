package app.photosync.simulator.tenant;

import app.photosync.portraits.Portrait;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Says in words what a person of the tenant has:
 * {@code tenant.has(person("Anna Kowalska").withMicrosoft365Photo(portrait).withoutSharePointPhoto())}. A person starts as an enabled
 * member with an online mailbox, an English directory entry, a SharePoint profile, and no photo anywhere. Each call returns another
 * builder.
 */
public final class PersonBuilder {

    private final SimulatedUser user;

    private PersonBuilder(SimulatedUser user) {
        this.user = user;
    }

    /** @param displayName decides the user principal name (anna.kowalska@contoso.com) and the id: the same name is the same person */
    public static PersonBuilder person(String displayName) {
        return person(UUID.nameUUIDFromBytes(displayName.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString(), displayName);
    }

    public static PersonBuilder person(String aadObjectId, String displayName) {
        String userPrincipalName = displayName.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@contoso.com";
        return new PersonBuilder(new SimulatedUser(aadObjectId, userPrincipalName, displayName, "Member", true,
                Optional.of("en-US"), Mailbox.ONLINE,
                List.of("exchange", "SharePoint"), Optional.empty(), SharePointProfile.without()));
    }

    public SimulatedUser build() {
        return user;
    }

    public PersonBuilder called(String userPrincipalName) {
        return new PersonBuilder(new SimulatedUser(user.id(), userPrincipalName, user.displayName(), user.userType(), user.accountEnabled(),
                user.preferredLanguage(), user.mailbox(), user.assignedPlans(), user.microsoft365Photo(), user.sharePoint()));
    }

    /** @param locale as in the directory, for example {@code uk-UA} */
    public PersonBuilder speaking(String locale) {
        return new PersonBuilder(new SimulatedUser(user.id(), user.userPrincipalName(), user.displayName(), user.userType(),
                user.accountEnabled(),
                Optional.of(locale), user.mailbox(), user.assignedPlans(), user.microsoft365Photo(), user.sharePoint()));
    }

    public PersonBuilder whoIsAGuest() {
        String upn = user.userPrincipalName().replace('@', '_') + "#EXT#@contoso.onmicrosoft.com";
        return new PersonBuilder(new SimulatedUser(user.id(), upn, user.displayName(), "Guest", user.accountEnabled(),
                user.preferredLanguage(), Mailbox.NONE, List.of(), user.microsoft365Photo(), user.sharePoint()));
    }

    public PersonBuilder whoseAccountIsDisabled() {
        return new PersonBuilder(new SimulatedUser(user.id(), user.userPrincipalName(), user.displayName(), user.userType(), false,
                user.preferredLanguage(), user.mailbox(), user.assignedPlans(), user.microsoft365Photo(), user.sharePoint()));
    }

    /** Without a licence for Exchange; a Microsoft 365 photo then comes from Entra. */
    public PersonBuilder withoutMailbox() {
        return withMailbox(Mailbox.NONE, List.of("SharePoint"));
    }

    public PersonBuilder withMailboxOnPremises() {
        return withMailbox(Mailbox.ON_PREMISES, user.assignedPlans());
    }

    private PersonBuilder withMailbox(Mailbox mailbox, List<String> plans) {
        return new PersonBuilder(new SimulatedUser(user.id(), user.userPrincipalName(), user.displayName(), user.userType(),
                user.accountEnabled(),
                user.preferredLanguage(), mailbox, plans, user.microsoft365Photo(), user.sharePoint()));
    }

    public PersonBuilder withMicrosoft365Photo(byte[] picture) {
        return new PersonBuilder(user.withMicrosoft365Photo(Optional.of(SimulatedPicture.of(picture))));
    }

    /** Graph's other way to say that there is no photo: 200 with a GIF of one pixel. */
    public PersonBuilder withThePlaceholderAnswer() {
        return withMicrosoft365Photo(OnePixel.gif());
    }

    public PersonBuilder withoutMicrosoft365Photo() {
        return new PersonBuilder(user.withMicrosoft365Photo(Optional.empty()));
    }

    public PersonBuilder withSharePointPhoto(byte[] picture) {
        return with(user.sharePoint().withPhoto(SimulatedPicture.of(picture)));
    }

    /** A picture address that leads to the grey head and shoulders. */
    public PersonBuilder withTheSilhouetteInSharePoint() {
        return with(user.sharePoint().withPhoto(Silhouette.picture()).withPlaceholderState("1"));
    }

    public PersonBuilder withoutSharePointPhoto() {
        return with(SharePointProfile.without().in(user.sharePoint().geo()).inFolder(user.sharePoint().folder()));
    }

    public PersonBuilder withoutSharePointProfile() {
        return with(user.sharePoint().withoutProfile());
    }

    public PersonBuilder withMicrosoft365Photo(Portrait portrait) {
        return withMicrosoft365Photo(portrait.jpeg(648));
    }

    public PersonBuilder withSharePointPhoto(Portrait portrait) {
        return withSharePointPhoto(portrait.jpeg(300));
    }

    /** The Microsoft 365 photo, which SharePoint has taken over in its own sizes. */
    public PersonBuilder withTheSamePhotoEverywhere() {
        return withSharePointPhoto(user.microsoft365Photo()
                .orElseThrow(() -> new IllegalStateException(user.displayName() + " has no photo yet")).bytes());
    }

    /** The picture was put into SharePoint there, and SharePoint has paused the pull from Exchange. */
    public PersonBuilder withSharePointPhotoSetThere(byte[] picture) {
        return with(user.sharePoint().withPhoto(SimulatedPicture.of(picture)).withSyncState("0"));
    }

    /** For what has no word of its own here. */
    public PersonBuilder with(SharePointProfile profile) {
        return new PersonBuilder(user.withSharePoint(profile));
    }

    public SharePointProfile sharePoint() {
        return user.sharePoint();
    }
}
