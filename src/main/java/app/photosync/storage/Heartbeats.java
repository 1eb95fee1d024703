package app.photosync.storage;

import java.time.Duration;

/**
 * The signs of life of a replica.
 *
 * @param every between two of them
 * @param missed after so many that are missing the replica is taken for dead, and others do its work; at least 4
 */
record Heartbeats(Duration every, int missed) {

    static final Heartbeats USUAL = new Heartbeats(Duration.ofSeconds(4), 4);
}
