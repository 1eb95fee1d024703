/** The page's own words. What the bot says comes from the bot. */
const TEXTS = {
  en: {
    title: 'Simulated Teams',
    subtitle: 'A tenant without real people. The bot behind it is the real one.',
    skip: 'Go to the message box',
    person: 'You are',
    language: 'Language', theme: 'Theme', width: 'Device',
    light: 'Light', dark: 'Dark', contrast: 'High contrast',
    desktop: 'Desktop', phone: 'Phone',
    nobody: 'Nobody yet', chatting: (name) => `${name} is chatting`,
    startTitle: 'Try it in three steps',
    step1: 'Choose a person.', step2: 'Say: “my photo is wrong”.', step3: 'Press the button on the card and watch the two stored photos.',
    message: 'Message to Photo Sync', placeholder: 'Type a message', placeholderNobody: 'Choose a person first',
    send: 'Send', typing: 'Photo Sync is typing', suggestions: 'Suggestions',
    chips: ['my photo is wrong', 'help'],
    you: 'You', bot: 'Photo Sync',
    failed: 'Photo Sync could not be reached. Is it running?',
    actionFailed: 'Unable to reach the app. Please try again.',
    cannotShow: 'This card cannot be shown here.',
    behind: 'Behind the scenes',
    stored: 'The two stored photos',
    microsoft365: 'Outlook and Teams', sharePoint: 'SharePoint and OneDrive',
    noPhoto: 'No photo', noPerson: 'Nobody chosen',
    photoOf: (place) => `The photo stored for ${place}`,
    changed: (place) => `Changed just now: ${place}`,
    traffic: 'The bot’s traffic', trafficHint: 'What Teams sends to the bot and what the bot asks of Microsoft, newest first.',
    time: 'Time', request: 'Request', status: 'Status', noAnswer: 'none',
    bot_: 'Teams to bot', graph: 'Graph', connector: 'Teams', token: 'Token',
  },
  uk: {
    title: 'Імітація Teams',
    subtitle: 'Організація без справжніх людей. Бот – справжній.',
    skip: 'Перейти до поля повідомлення',
    person: 'Ви',
    language: 'Мова', theme: 'Тема', width: 'Пристрій',
    light: 'Світла', dark: 'Темна', contrast: 'Контрастна',
    desktop: 'Комп’ютер', phone: 'Телефон',
    nobody: 'Ще нікого не вибрано', chatting: (name) => `Пише ${name}`,
    startTitle: 'Спробуйте за три кроки',
    step1: 'Виберіть людину.', step2: 'Напишіть: «у мене не те фото».', step3: 'Натисніть кнопку на картці й стежте за двома збереженими фото.',
    message: 'Повідомлення для Photo Sync', placeholder: 'Введіть повідомлення', placeholderNobody: 'Спершу виберіть людину',
    send: 'Надіслати', typing: 'Photo Sync пише', suggestions: 'Підказки',
    chips: ['у мене не те фото', 'довідка'],
    you: 'Ви', bot: 'Photo Sync',
    failed: 'Photo Sync не відповідає. Чи його запущено?',
    actionFailed: 'Застосунок не відповідає. Спробуйте ще раз.',
    cannotShow: 'Цю картку тут показати не можна.',
    behind: 'За лаштунками',
    stored: 'Два збережені фото',
    microsoft365: 'Outlook і Teams', sharePoint: 'SharePoint і OneDrive',
    noPhoto: 'Фото немає', noPerson: 'Нікого не вибрано',
    photoOf: (place) => `Фото, збережене тут: ${place}`,
    changed: (place) => `Щойно змінено: ${place}`,
    traffic: 'Запити бота', trafficHint: 'Що Teams надсилає боту і про що бот запитує Microsoft; найновіше вгорі.',
    time: 'Час', request: 'Запит', status: 'Стан', noAnswer: 'немає',
    bot_: 'Teams до бота', graph: 'Graph', connector: 'Teams', token: 'Токен',
  },
};

let language = 'en';

export function speak(lang) {
  language = lang;
  document.documentElement.lang = lang;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = text(element.dataset.text);
  }
}

/** The words for a key in the page's language; the rest fills a phrase that takes something. */
export function text(key, ...rest) {
  const words = TEXTS[language][key];
  return typeof words === 'function' ? words(...rest) : words;
}

/** The locale of the activities. */
export function locale() {
  return language === 'uk' ? 'uk-UA' : 'en-US';
}
