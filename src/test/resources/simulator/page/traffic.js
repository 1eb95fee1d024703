/** The newest requests to and from the bot. */
import { traffic } from './api.js';
import { element, byId, clock } from './elements.js';
import { text } from './texts.js';

const MOST_ROWS = 200;
const NAMES = { bot: 'bot_', graph: 'graph', connector: 'connector', token: 'token' };

/** Draws what has been so far. */
export async function loadTraffic() {
  const entries = await traffic();
  byId('traffic').replaceChildren(...entries.slice(-MOST_ROWS).reverse().map(row));
}

export function addTraffic(entry) {
  const rows = byId('traffic');
  rows.prepend(row(entry));
  while (rows.children.length > MOST_ROWS) {
    rows.lastElementChild.remove();
  }
}

const OPAQUE = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\ba:1[\w-]{20,}/gi;

/** Long opaque ids tell nothing here and hide what does. */
const shortened = (path) => path.replace(OPAQUE, (id) => `${id.slice(0, 6)}…`);

function row({ time, target, method, path, detail, status }) {
  const name = NAMES[target] ? text(NAMES[target]) : 'SharePoint';
  return element('tr', { 'data-target': target },
    element('td', {}, clock(time, true)),
    element('td', {}, element('span', { class: 'target' }, detail ? `${name}: ${detail}` : name), element('code', { title: path }, `${method} ${shortened(path)}`)),
    element('td', { class: status >= 200 && status < 400 ? 'fine' : 'bad' }, status ? String(status) : text('noAnswer')));
}
