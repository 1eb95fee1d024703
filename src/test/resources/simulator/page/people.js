/** The picker for the person who is chatting. */
import { people, photoAddress } from './api.js';
import { element, byId } from './elements.js';

let known = [];

export async function loadPeople() {
  known = await people();
}

export const nameOf = (user) => known.find((person) => person.id === user)?.displayName ?? '';

export function drawPeople(chosen, onChoose) {
  byId('people').replaceChildren(...known.map((person) => card(person, person.id === chosen, onChoose)));
}

function card(person, checked, onChoose) {
  const input = element('input', { type: 'radio', name: 'person', value: person.id, checked });
  input.addEventListener('change', () => onChoose(person.id));
  return element('label', { class: 'person' }, input, portrait(person), element('span', {}, person.displayName));
}

/** The Microsoft 365 photo, as Teams shows it; initials where there is none. */
function portrait(person) {
  const initials = person.displayName.split(/\s+/).map((word) => word[0]).slice(0, 2).join('');
  const round = element('span', { class: 'portrait', 'aria-hidden': 'true' }, initials);
  const image = element('img', { src: photoAddress(person.id, 'microsoft365'), alt: '', width: 36, height: 36 });
  image.addEventListener('load', () => round.replaceChildren(image));
  return round;
}
