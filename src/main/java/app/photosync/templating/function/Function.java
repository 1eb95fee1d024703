package app.photosync.templating.function;

/** A prebuilt function whose arguments are all evaluated before it is called. */
public record Function(Signature signature, Body body) {}
