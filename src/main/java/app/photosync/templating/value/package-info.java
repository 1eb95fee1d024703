/** How plain values behave in the language: their text, equality, members and JSON, as JavaScript has them. */
package app.photosync.templating.value;
