package app.photosync.shipped;

/** The ways by which anything comes into the bot. */
enum InputChannel {
    TEXT, CARD_DATA, INVOKE_VALUE, QUERY, HEADER, CHANNEL_DATA, NAMES, PICTURE_URL, ANSWER_OF_GRAPH, ANSWER_OF_SHAREPOINT
}
