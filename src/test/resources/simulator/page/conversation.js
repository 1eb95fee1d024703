/** The chat of one person: what is stored, and what invoke answers have painted over it until the next update or reload. */
import * as api from './api.js';
import { CARD } from './cards.js';
import { byId } from './elements.js';
import { drawMessage, isBusy, setBusy, setNote } from './messages.js';
import { setting } from './settings.js';
import { text } from './texts.js';

const MESSAGE = 'application/vnd.microsoft.activity.message';
const TYPING_ENDS_AFTER = 12000;

const stored = new Map();
const painted = new Map();
let user = null;
let typingTimer = 0;

/** Forgets the chat on the page; it is loaded with the next refresh. */
export function open(person) {
  user = person;
  stored.clear();
  painted.clear();
  stopTyping();
  redraw();
}

/** @return whether the bot is installed for this person */
export async function refresh() {
  const asked = user;
  const { messages, installed } = await api.messages(asked);
  if (asked === user) {
    const ids = new Set(messages.map(({ id }) => id));
    [...stored.keys()].filter((id) => !ids.has(id)).forEach(remove);
    messages.forEach(show);
  }
  return installed;
}

/** A message is new or has changed; an older state that arrives late is dropped. */
export function show(message) {
  const known = stored.get(message.id);
  if (known && known.revision >= message.revision) {
    return;
  }
  stored.set(message.id, message);
  painted.delete(message.id);
  if (message.sender === 'bot') {
    stopTyping();
  }
  put(message.id);
}

export function remove(id) {
  stored.delete(id);
  painted.delete(id);
  item(id)?.remove();
}

export function typing() {
  byId('typing').hidden = false;
  clearTimeout(typingTimer);
  typingTimer = setTimeout(stopTyping, TYPING_ENDS_AFTER);
  scrollDown();
}

function stopTyping() {
  byId('typing').hidden = true;
  clearTimeout(typingTimer);
}

/** After another theme or language was chosen. */
export function redraw() {
  byId('messages').replaceChildren();
  [...stored.keys()].forEach(put);
}

export const personHasSpoken = () => [...stored.values()].some(({ sender }) => sender === 'person');

export async function say(words) {
  const answer = await api.say(user, words).catch(() => ({ status: 0 }));
  if (answer.status < 200 || answer.status > 299) {
    const last = [...stored.values()].findLast(({ sender }) => sender === 'person');
    setNote(item(last?.id) ?? byId('messages'), text('failed'));
  }
}

function put(id) {
  const made = drawMessage(stored.get(id), painted.get(id), setting('theme'), (action) => press(id, action));
  const old = item(id);
  if (old) {
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(made);
    if (hadFocus) {
      made.querySelector('.card')?.focus({ preventScroll: true });
    }
  } else {
    byId('messages').insertBefore(made, later(id));
  }
  scrollDown();
}

/** Where a message belongs: ids rise with time, and events may overtake what is being loaded. */
const later = (id) => [...byId('messages').children].find((other) => Number(other.dataset.id) > Number(id)) ?? null;

async function press(id, action) {
  if (isBusy(item(id))) {
    return;
  }
  const { revision } = stored.get(id);
  setNote(item(id), '');
  setBusy(item(id), true);
  const answer = await api.press(user, id, action).catch(() => ({ status: 0 }));
  if (!stored.has(id)) {
    return;
  }
  setBusy(item(id), false);
  repaint(id, revision, answer);
}

/** The answer only paints: an update of the stored message that came in the meantime wins (teams-rules 16). */
function repaint(id, revision, { status, body }) {
  if (status !== 200) {
    setNote(item(id), text('actionFailed'));
  } else if (body?.type === CARD && stored.get(id).revision === revision) {
    painted.set(id, body.value);
    put(id);
  } else if (body?.type === MESSAGE) {
    setNote(item(id), body.value);
  } else if (body?.statusCode >= 400) {
    setNote(item(id), text('actionFailed'));
  }
}

const item = (id) => byId('messages').querySelector(`[data-id="${CSS.escape(id ?? '')}"]`);

function scrollDown() {
  requestAnimationFrame(() => byId('log').scrollTo({ top: byId('log').scrollHeight }));
}
