/**
 * The application itself: it starts, puts the rooms together and reads the company's settings. Each package below is a room;
 * docs/architecture.md has their picture and follows a message and a press through them, and CONTRIBUTING.md says where to change what.
 *
 * <p>Start reading at {@code RoomsConfiguration}.
 */
package app.photosync;
