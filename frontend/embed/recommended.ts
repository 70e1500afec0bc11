/**
 * `<laurel-recommended lang>`: what a community recommends, on its own site or forum. It wraps the linked picture, which stays what
 * people see where this script is blocked or nothing can be fetched. It asks for the public feed beside the linked page and shows
 * that as text; it keeps nothing and says nothing of who reads.
 */
interface Feed {
  title: string;
  items: { title: string; url: string; content_text: string }[];
}

const STYLE =
  ':host{display:block;max-width:360px}' +
  'div{border:1.5px solid #4f7a3a;border-radius:12px;padding:12px 16px;font:14px/1.5 system-ui,sans-serif}' +
  'b,a,span{display:block;overflow-wrap:anywhere}a{margin-top:8px;color:inherit;font-weight:700}' +
  'span{font-size:12px;white-space:pre-line;opacity:.85}';

class LaurelRecommended extends HTMLElement {
  connectedCallback() {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#load(), { once: true });
    else this.#load();
  }

  async #load() {
    const page = this.querySelector('a')?.href;
    if (this.shadowRoot || !page || !/^https?:/.test(page)) return;
    try {
      const answer = await fetch(`${page}.json`, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      const feed = (await answer.json()) as Feed;
      if (answer.ok && feed.items[0]) this.#show(feed, page);
    } catch {
      // The picture stays.
    }
  }

  #show(feed: Feed, page: string) {
    const css = new CSSStyleSheet();
    css.replaceSync(STYLE);
    const card = document.createElement('div');
    card.append(text('b', feed.title));
    for (const item of feed.items.slice(0, 3)) {
      const link = text('a', item.title);
      link.href = page;
      link.target = '_blank';
      link.rel = 'noopener';
      card.append(link, text('span', item.content_text.split('\n').slice(1).join('\n')));
    }
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [css];
    root.append(card);
  }
}

function text<K extends 'a' | 'b' | 'span'>(tag: K, words: string) {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

if (!customElements.get('laurel-recommended')) customElements.define('laurel-recommended', LaurelRecommended);
