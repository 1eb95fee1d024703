/** Adaptive Cards, drawn by Microsoft's own renderer in the look of Teams. */
import { element } from './elements.js';
import { hostConfig } from './host-configs.js';
import { rendered } from './markdown.js';
import { text } from './texts.js';

export const CARD = 'application/vnd.microsoft.card.adaptive';

const renderer = window.AdaptiveCards;
// Newer elements are not shown in a bot's card: Teams takes version 1.5.
const NEWEST = new renderer.Version(1, 5);

renderer.AdaptiveCard.onProcessMarkdown = (words, result) => {
  result.outputHtml = rendered(words);
  result.didProcess = true;
};

/** @param onAction hears a pressed Action.Execute or Action.Submit, as it goes to the bot */
export function drawCard(content, theme, onAction) {
  const card = new renderer.AdaptiveCard();
  card.hostConfig = new renderer.HostConfig(hostConfig(theme));
  card.onExecuteAction = (action) => act(action, onAction);
  try {
    const context = new renderer.SerializationContext(NEWEST);
    card.version = NEWEST;
    card.parse(content, context);
    return card.render() ?? cannotShow();
  } catch (problem) {
    console.warn('A card could not be drawn', problem);
    return cannotShow();
  }
}

function act(action, onAction) {
  switch (action.getJsonTypeName()) {
    case 'Action.OpenUrl':
      openElsewhere(action.url);
      break;
    case 'Action.Execute':
      onAction({ type: 'Action.Execute', id: action.id, title: action.title, verb: action.verb, data: action.data ?? {} });
      break;
    case 'Action.Submit':
      onAction({ type: 'Action.Submit', id: action.id, title: action.title, data: action.data ?? {} });
      break;
  }
}

function openElsewhere(address) {
  if (/^https?:/i.test(address ?? '')) {
    window.open(address, '_blank', 'noopener,noreferrer');
  }
}

const cannotShow = () => element('p', { class: 'note' }, text('cannotShow'));
