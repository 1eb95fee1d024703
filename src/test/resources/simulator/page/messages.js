/** Draws the messages of the chat. */
import { CARD, drawCard } from './cards.js';
import { element, clock } from './elements.js';
import { rendered } from './markdown.js';
import { text } from './texts.js';

/** @param painted the card of an invoke answer, which covers the stored one */
export function drawMessage(message, painted, theme, onAction) {
  const item = element('li', { class: `message ${message.sender}`, 'data-id': message.id });
  item.append(head(message));
  if (message.text) {
    item.append(bubble(message));
  }
  for (const card of painted ? [painted] : storedCards(message)) {
    item.append(frame(card, theme, onAction));
  }
  return item;
}

function head({ sender, time }) {
  const name = text(sender === 'bot' ? 'bot' : 'you');
  const when = element('time', { datetime: time }, clock(time));
  return sender === 'bot'
    ? element('div', { class: 'by' }, element('img', { src: 'bot.svg', alt: '', width: 24, height: 24 }), element('span', { class: 'name' }, name), when)
    : element('div', { class: 'by' }, element('span', { class: 'unseen' }, name), when);
}

/** The bot writes Markdown; what a person types stays as it was typed. */
function bubble({ sender, text: words }) {
  const box = element('div', { class: 'bubble' });
  if (sender === 'bot') {
    box.innerHTML = rendered(words);
  } else {
    box.textContent = words;
  }
  return box;
}

const storedCards = ({ attachments = [] }) => attachments.filter(({ contentType }) => contentType === CARD).map(({ content }) => content);

function frame(content, theme, onAction) {
  const box = element('div', { class: 'card', tabindex: '-1' });
  box.append(drawCard(content, theme, onAction));
  return box;
}

/** Grey buttons while the bot works on a press. They are not disabled, for a disabled button would lose the focus. */
export function setBusy(item, busy) {
  item.setAttribute('aria-busy', busy);
  for (const button of item.querySelectorAll('.ac-pushButton')) {
    button.setAttribute('aria-disabled', busy);
  }
}

export const isBusy = (item) => item.getAttribute('aria-busy') === 'true';

/** One line under a message that tells what went wrong, or what the bot answered without a card. */
export function setNote(item, words) {
  item.querySelector(':scope > .note')?.remove();
  if (words) {
    item.append(element('p', { class: 'note' }, words));
  }
}
