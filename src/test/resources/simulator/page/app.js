/** The chat page of the simulated tenant. Start reading here: choosing a person opens their chat, and events keep it live. */
import * as api from './api.js';
import * as conversation from './conversation.js';
import { element, byId } from './elements.js';
import { drawPeople, loadPeople, nameOf } from './people.js';
import { refreshPhotos, showPhotosOf } from './photos.js';
import { choose, drawChoices, setting } from './settings.js';
import { speak, text } from './texts.js';
import { addTraffic, loadTraffic } from './traffic.js';

const NARROW = window.matchMedia('(max-width: 1079px)');
let stopListening = () => {};
let ready = false;

async function start() {
  api.tellDevice(() => ({ platform: onPhone() ? 'Android' : 'Web' }));
  foldOnNarrowScreens();
  byId('composer').addEventListener('submit', send);
  await loadPeople();
  draw();
  await loadTraffic();
  if (nameOf(setting('user'))) {
    openChat(setting('user'));
  } else {
    showPhotosOf(null);
  }
}

const onPhone = () => setting('width') === 'phone' || window.innerWidth < 480;

/** On a narrow screen the chat comes first, and the rest unfolds when asked for. */
function foldOnNarrowScreens() {
  const fold = () => document.querySelectorAll('.fold').forEach((part) => { part.open = !NARROW.matches || (part.closest('.setup') && !setting('user')); });
  NARROW.addEventListener('change', fold);
  fold();
}

/** Everything that depends on language, theme or width. */
function draw() {
  document.documentElement.dataset.theme = setting('theme');
  document.documentElement.dataset.width = setting('width');
  speak(setting('lang'));
  drawChoices(changed);
  drawPeople(setting('user'), chosen);
  drawComposer();
  drawStart();
  conversation.redraw();
}

function changed(name) {
  draw();
  if (name === 'lang') {
    showPhotosOf(nameOf(setting('user')) ? setting('user') : null);
    loadTraffic();
  }
  document.querySelector(`input[name="${name}"]:checked`)?.focus();
}

function chosen(user) {
  choose('user', user);
  if (NARROW.matches) {
    document.querySelector('.setup .fold').open = false;
  }
  openChat(user);
}

function openChat(user) {
  stopListening();
  ready = false;
  conversation.open(user);
  drawComposer();
  drawStart();
  showPhotosOf(user);
  stopListening = api.listen(user, (event, data) => heard(user, event, data));
}

async function heard(user, event, data) {
  switch (event) {
    case 'open': await catchUp(user); break;
    case 'message': conversation.show(data); break;
    case 'update': conversation.show(data); break;
    case 'delete': conversation.remove(data.id); break;
    case 'typing': conversation.typing(); break;
    case 'photos': await refreshPhotos(); break;
    case 'traffic': addTraffic(data); break;
    case 'reset': location.reload(); break;
  }
  drawStart();
}

/** The stream has begun, or has come back: what was missed is loaded. A person who opens the chat for the first time installs the bot. */
async function catchUp(user) {
  const installed = await conversation.refresh();
  await refreshPhotos(false);
  if (!installed) {
    await api.install(user).catch(() => {});
  }
  if (user === setting('user')) {
    ready = true;
    drawComposer();
  }
}

function drawComposer() {
  const name = nameOf(setting('user'));
  document.documentElement.dataset.chosen = name ? 'somebody' : 'nobody';
  byId('chat-with').textContent = name ? text('chatting', name) : text('nobody');
  byId('say').placeholder = text(name ? 'placeholder' : 'placeholderNobody');
  byId('say').disabled = !ready;
  byId('send').disabled = !ready;
  byId('log').setAttribute('aria-label', text('bot'));
  byId('chips').setAttribute('aria-label', text('suggestions'));
  byId('chips').replaceChildren(...text('chips').map((words) => chip(words, !ready)));
}

function chip(words, disabled) {
  const button = element('button', { type: 'button', class: 'chip', disabled }, words);
  button.addEventListener('click', () => conversation.say(words));
  return button;
}

function drawStart() {
  const step = nameOf(setting('user')) ? 2 : 1;
  byId('start').hidden = conversation.personHasSpoken();
  byId('start').replaceChildren(
    element('h3', {}, text('startTitle')),
    element('ol', {}, ...[1, 2, 3].map((number) => element('li', number === step ? { class: 'now', 'aria-current': 'step' } : {}, text(`step${number}`)))));
}

function send(event) {
  event.preventDefault();
  const words = byId('say').value.trim();
  if (words) {
    byId('say').value = '';
    conversation.say(words);
  }
}

start();
