package app.photosync.shipped;

/**
 * @param text where a text, an id or a name belongs
 * @param address where an address belongs
 */
record HostileValue(String text, String address) {}
