/**
 * Runs before anything is painted, on pages with a walk: a link to a step leads past the first one, which must not be seen and then
 * be replaced under the reader’s eyes.
 */
if (location.hash.startsWith('#walk=')) document.documentElement.classList.add('arriving')
