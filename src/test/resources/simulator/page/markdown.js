/** Markdown as Teams draws it: no markup, no pictures, links that open elsewhere and tell nothing of where they came from. */
const markdown = window.markdownit({ html: false, linkify: false }).disable('image');

const plainLink = markdown.renderer.rules.link_open ?? ((tokens, at, options, _, self) => self.renderToken(tokens, at, options));
markdown.renderer.rules.link_open = (tokens, at, ...rest) => {
  tokens[at].attrSet('target', '_blank');
  tokens[at].attrSet('rel', 'noopener noreferrer');
  return plainLink(tokens, at, ...rest);
};

export const rendered = (words) => markdown.render(words);
