/**
 * The control API under {@code /_simulator}: sets the scene and tells what happened. Its bodies are described in {@code docs/simulator.md}.
 */
package app.photosync.simulator.control;
