/** The ports kept in memory, for unit tests of the domain rooms. */
package app.photosync.memory;
