/** What is chosen on the left: kept in the address, so that a reload or a link shows the same. */
import { element, byId } from './elements.js';
import { text } from './texts.js';

const CHOICES = { lang: ['en', 'uk'], theme: ['light', 'dark', 'contrast'], width: ['desktop', 'phone'] };
const LANGUAGES = { en: 'English', uk: 'Українська' };

const chosen = new URLSearchParams(location.search);

export function setting(name) {
  const value = chosen.get(name);
  return name in CHOICES && !CHOICES[name].includes(value) ? CHOICES[name][0] : value;
}

export function choose(name, value) {
  chosen.set(name, value);
  history.replaceState(null, '', `?${chosen}`);
}

/** Draws the choices; onChange hears every other one. */
export function drawChoices(onChange) {
  for (const [name, values] of Object.entries(CHOICES)) {
    const field = byId(name);
    field.querySelectorAll('label').forEach((label) => label.remove());
    for (const value of values) {
      field.append(choice(name, value, onChange));
    }
  }
}

function choice(name, value, onChange) {
  const input = element('input', { type: 'radio', name, value, checked: setting(name) === value });
  input.addEventListener('change', () => {
    choose(name, value);
    onChange(name);
  });
  const words = name === 'lang' ? element('span', { lang: value }, LANGUAGES[value]) : element('span', {}, text(value));
  return element('label', {}, input, words);
}
