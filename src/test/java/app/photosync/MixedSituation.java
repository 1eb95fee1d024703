package app.photosync;

import java.util.SplittableRandom;

/** A person drawn by chance, everything independent of everything else; and, in plain words, what docs/domain.md 4 makes of it. */
record MixedSituation(
        Rights rights, Service service, Account account, Mailbox mailbox, Source source, Copy copy, boolean placeholderState,
        String syncState, Past past) {

    enum Rights { GRANTED, NO_DIRECTORY_PERMISSION, NO_PHOTO_PERMISSION, NO_PROFILE_PERMISSION, ACCESS_RULE }

    enum Service { UP, GRAPH_PHOTOS_THROTTLED, SHAREPOINT_DOWN }

    enum Account { MEMBER, GUEST, DISABLED, DISABLED_GUEST, UNKNOWN }

    enum Mailbox { ONLINE, NONE, ON_PREMISES }

    enum Source { NOTHING, PORTRAIT, OBLONG, TOO_SMALL, NO_PICTURE }

    enum Copy { NO_PROFILE, NOTHING, THE_SAME, ANOTHER, NO_PICTURE }

    enum Past { NONE, SEEN_WITH_ANOTHER_SOURCE_AN_HOUR_AGO, SEEN_WITH_AN_OLDER_COPY_YESTERDAY, SYNCED_THREE_DAYS_AGO }

    /** What comes early in the order is drawn seldom, because it hides everything that follows. */
    static MixedSituation drawn(SplittableRandom random) {
        return new MixedSituation(
                usually(Rights.GRANTED, Rights.values(), random),
                usually(Service.UP, Service.values(), random),
                usually(Account.MEMBER, Account.values(), random),
                usually(Mailbox.ONLINE, Mailbox.values(), random),
                usually(Source.PORTRAIT, Source.values(), random),
                any(Copy.values(), random),
                random.nextInt(8) == 0,
                usually("1", new String[] {"0", ""}, random),
                any(Past.values(), random));
    }

    private static <T> T usually(T usual, T[] all, SplittableRandom random) {
        return random.nextInt(6) > 0 ? usual : any(all, random);
    }

    private static <T> T any(T[] all, SplittableRandom random) {
        return all[random.nextInt(all.length)];
    }

    /** The order: 17, 19, 16, 15, 10, 9, 8, 11, 20, then 1, 7, 13, 21, 2, then 14, 6, then 5, 4, 18, 3. */
    String expectedCase() {
        if (isRefused()) {
            return "missing-permission";
        }
        if (rights == Rights.ACCESS_RULE) {
            return "access-blocked";
        }
        if (account == Account.UNKNOWN) {
            // nothing else can be asked about somebody whom the directory does not name
            return "account-disabled";
        }
        if (service != Service.UP) {
            return "try-later";
        }
        if (account == Account.DISABLED || account == Account.DISABLED_GUEST) {
            return "account-disabled";
        }
        if (account == Account.GUEST) {
            return "guest";
        }
        if (mailbox == Mailbox.ON_PREMISES) {
            return "mailbox-on-premises";
        }
        if (mailbox == Mailbox.NONE && source == Source.NOTHING) {
            return "no-mailbox";
        }
        if (copy == Copy.NO_PROFILE) {
            return "no-sharepoint-profile";
        }
        return expectedOfThePictures();
    }

    /** A service that is too busy to answer does not say either that the bot may not ask. */
    private boolean isRefused() {
        return switch (rights) {
            case GRANTED, ACCESS_RULE -> false;
            case NO_DIRECTORY_PERMISSION -> true;
            case NO_PHOTO_PERMISSION -> account != Account.UNKNOWN && service != Service.GRAPH_PHOTOS_THROTTLED;
            case NO_PROFILE_PERMISSION -> account != Account.UNKNOWN && service != Service.SHAREPOINT_DOWN;
        };
    }

    private String expectedOfThePictures() {
        boolean goodSource = source == Source.PORTRAIT || source == Source.OBLONG;
        boolean copyIsShown = !placeholderState && (copy == Copy.THE_SAME || copy == Copy.ANOTHER);
        boolean copyIsBroken = !placeholderState && copy == Copy.NO_PICTURE;
        if (goodSource && copyIsShown && copy == Copy.ANOTHER && past == Past.SYNCED_THREE_DAYS_AGO) {
            return "came-back";
        }
        if (source == Source.NOTHING) {
            return copyIsShown ? "only-in-sharepoint" : "no-photo-anywhere";
        }
        if (!goodSource) {
            return "unusable-picture";
        }
        if (copyIsBroken) {
            return "cannot-tell";
        }
        if (!copyIsShown) {
            return "not-yet-in-sharepoint";
        }
        if (copy == Copy.THE_SAME) {
            return source == Source.OBLONG ? "not-square" : "same";
        }
        return expectedOfDifferentPictures();
    }

    private String expectedOfDifferentPictures() {
        if (past == Past.SEEN_WITH_AN_OLDER_COPY_YESTERDAY) {
            return "sharepoint-newer";
        }
        if (!syncState.equals("1")) {
            return "different-set-in-sharepoint";
        }
        return past == Past.SEEN_WITH_ANOTHER_SOURCE_AN_HOUR_AGO ? "just-changed" : "different";
    }
}
