/** The two photos that the tenant stores for the person, live. */
import { photoAddress } from './api.js';
import { element, byId } from './elements.js';
import { text } from './texts.js';

const PLACES = ['microsoft365', 'sharePoint'];
const shown = new Map();
let current = null;

/** Draws empty frames for another person, or in another language, and fills them. */
export function showPhotosOf(user) {
  current = user;
  shown.clear();
  byId('photos-news').textContent = '';
  byId('photos').replaceChildren(...PLACES.map(frame));
  return refreshPhotos(false);
}

/** Fetches both again; marks what has changed since. */
export async function refreshPhotos(markChanges = true) {
  if (current) {
    await Promise.all(PLACES.map((place) => refresh(current, place, markChanges)));
  }
}

function frame(place) {
  return element('figure', { class: 'photo', 'data-place': place },
    element('div', { class: 'empty' }, text(current ? 'noPhoto' : 'noPerson')),
    element('figcaption', {}, text(place)));
}

async function refresh(user, place, markChanges) {
  const response = await fetch(photoAddress(user, place), { cache: 'no-store' });
  const blob = response.ok && response.status !== 204 ? await response.blob() : null;
  const mark = blob ? await digest(blob) : 'none';
  if (user !== current || shown.get(place)?.mark === mark) {
    return;
  }
  paint(place, blob, mark);
  if (markChanges) {
    tellChange(place);
  }
}

async function digest(blob) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return bytes.join();
}

function paint(place, blob, mark) {
  const figure = byId('photos').querySelector(`[data-place="${place}"]`);
  if (shown.get(place)?.address) {
    URL.revokeObjectURL(shown.get(place).address);
  }
  const address = blob ? URL.createObjectURL(blob) : null;
  shown.set(place, { mark, address });
  figure.firstElementChild.replaceWith(blob
    ? element('img', { src: address, alt: text('photoOf', text(place)) })
    : element('div', { class: 'empty' }, text('noPhoto')));
}

function tellChange(place) {
  const figure = byId('photos').querySelector(`[data-place="${place}"]`);
  figure.classList.remove('changed');
  requestAnimationFrame(() => figure.classList.add('changed'));
  byId('photos-news').textContent = text('changed', text(place));
}
