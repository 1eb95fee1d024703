/** How Teams draws Adaptive Cards in each theme: sizes and spaces are the same, colours differ. */

const pair = (normal, subtle) => ({ default: normal, subtle });

const colours = (normal, subtle, accent, good, warning, attention) => ({
  default: pair(normal, subtle), dark: pair(normal, subtle), light: pair(normal, subtle),
  accent: pair(accent, accent), good: pair(good, good), warning: pair(warning, warning), attention: pair(attention, attention),
});

const style = (backgroundColor, borderColor, foregroundColors) => ({ backgroundColor, borderColor, foregroundColors });

const LIGHT_TEXT = colours('#242424', '#4d4d4d', '#4f52b2', '#92c353', '#f8d22a', '#c4314b');
const DARK_TEXT = colours('#ffffff', '#c8c8c8', '#a6a7dc', '#92c353', '#f8d22a', '#d74654');
const CONTRAST_TEXT = colours('#ffffff', '#ffffff', '#ffff00', '#ffffff', '#ffffff', '#ffffff');

// Teams keeps the four coloured containers pale in the dark theme, with dark text on them.
const pale = (text) => ({
  accent: style('#c7def9', '#62a8f7', text),
  good: style('#ccffcc', '#69e569', text),
  warning: style('#ffe2b2', '#ffbc51', text),
  attention: style('#ffc5b2', '#ff764c', text),
});

const CONTRAST_STYLE = style('#000000', '#ffffff', CONTRAST_TEXT);

const THEMES = {
  light: { line: '#e0e0e0', styles: { default: style('#ffffff', '#cccccc', LIGHT_TEXT), emphasis: style('#f9f8f7', '#666666', LIGHT_TEXT), ...pale(LIGHT_TEXT) } },
  dark: { line: '#525252', styles: { default: style('#2d2c2c', '#cccccc', DARK_TEXT), emphasis: style('#292828', '#666666', DARK_TEXT), ...pale(LIGHT_TEXT) } },
  contrast: {
    line: '#ffffff',
    styles: { default: CONTRAST_STYLE, emphasis: CONTRAST_STYLE, accent: CONTRAST_STYLE, good: CONTRAST_STYLE, warning: CONTRAST_STYLE, attention: CONTRAST_STYLE },
  },
};

const font = (fontFamily) => ({
  fontFamily,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
});

const FACT = { size: 'Default', color: 'Default', isSubtle: false, wrap: true };

export function hostConfig(theme) {
  const { line, styles } = THEMES[theme];
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    imageSet: { imageSize: 'Medium', maxImageHeight: 100 },
    fontTypes: { default: font('"Segoe UI", system-ui, sans-serif'), monospace: font('Consolas, monospace') },
    textStyles: { heading: { fontType: 'Default', size: 'Large', weight: 'Bolder', color: 'Default', isSubtle: false } },
    // The page has h1 and h2 above.
    textBlock: { headingLevel: 3 },
    containerStyles: styles,
    factSet: { title: { ...FACT, weight: 'Bolder' }, value: { ...FACT, weight: 'Default' }, spacing: 16 },
    actions: {
      maxActions: 6, spacing: 'Default', buttonSpacing: 8, actionsOrientation: 'Horizontal', actionAlignment: 'Left',
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
  };
}
