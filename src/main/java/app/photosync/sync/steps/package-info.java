/**
 * What is done for a sync, one step at a time: write, read back, look again, tell. Each step begins with a look, ends with a save that
 * fails if somebody else was faster, and can be repeated without harm. Start reading at {@link app.photosync.sync.steps.SyncWork}; which
 * step follows in which state says {@code SyncStateMachine}.
 */
@NamedInterface("steps")
package app.photosync.sync.steps;

import org.springframework.modulith.NamedInterface;
