/**
 * The thumbnails in the library "User Photos": where a picture lies, how its files are named and whose they are.
 * Start reading at {@link app.photosync.sharepoint.files.PhotoLibrary}.
 */
package app.photosync.sharepoint.files;
