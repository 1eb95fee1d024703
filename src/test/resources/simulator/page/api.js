/** The simulator's addresses, as the page uses them. */
import { locale } from './texts.js';

let device = () => ({});

export function tellDevice(source) {
  device = source;
}

async function json(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return response.json();
}

function post(user, what, body) {
  return json(`/_chat/${user}/${what}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...body, locale: locale(), ...device() }),
  });
}

export const people = () => json('/_simulator/users');
export const traffic = () => json('/_chat/traffic');
export const messages = (user) => json(`/_chat/${user}/messages`);
export const install = (user) => post(user, 'install', {});
export const say = (user, words) => post(user, 'messages', { text: words });
export const press = (user, messageId, action) => post(user, 'actions', { messageId, action });
export const photoAddress = (user, place) => `/_simulator/users/${user}/photo/${place}`;

/** Hears what happens in one person's chat, and the traffic. Returns what ends the listening. */
export function listen(user, heard) {
  const source = new EventSource(`/_chat/events?user=${encodeURIComponent(user)}`);
  for (const event of ['message', 'update', 'delete', 'typing', 'photos', 'traffic', 'reset']) {
    source.addEventListener(event, ({ data }) => heard(event, JSON.parse(data)));
  }
  source.addEventListener('open', () => heard('open', {}));
  return () => source.close();
}
