/**
 * Places that a page marks without a tag of ours: a placeholder, or a link on a line of its own.
 * Each setting of each tag goes through every form to the same drawing, by the tables of settings
 * themselves.
 */
import {expect} from '@open-wc/testing';
import {checklistSettings} from '../../../src/elements/checklist/settings.js';
import {upgradePlaces, watchPlaces} from '../../../src/elements/core/places.js';
import {attributeOf, setScriptTag} from '../../../src/elements/core/settings.js';
import {exitSettings} from '../../../src/elements/exit/settings.js';
import {helplinesSettings} from '../../../src/elements/helplines/settings.js';
import {weekSettings} from '../../../src/elements/week/settings.js';
import '../../../src/entries/define.js';
import {rootOf} from '../../support/open-roots.js';
import {warningsDuring} from '../../support/warnings.js';

type Drawn = HTMLElement & {updateComplete?: Promise<void>};

const tables = {
  checklist: checklistSettings,
  helplines: helplinesSettings,
  week: weekSettings,
  exit: exitSettings,
};

/** A right value and a wrong one of each setting; `null` where no value is wrong. */
const samples: Record<string, [right: string, wrong: string | null, beside?: string]> = {
  nation: ['wales', 'atlantis'],
  lang: ['cy', 'xx'],
  about: ['someone', 'them'],
  layout: ['steps', 'spiral'],
  'heading-level': ['4', '9'],
  need: ['men', 'gold'],
  only: ['galop samaritans', 'nobody'],
  without: ['samaritans', 'nobody'],
  'police-force': ['dorset', 'atlantis'],
  'without-choice': ['', 'false'],
  // No page is there, so that none comes in the middle of a test.
  frame: ['/none.html', 'javascript:alert(1)'],
  'frame-height': ['640', '999', 'frame="/none.html"'],
  // Neither counts without the other, nor the theme without both.
  start: ['2031-04-21', 'monday', 'end="2031-04-25" preview-date="2031-04-22"'],
  end: ['2031-04-25', 'friday', 'start="2031-04-21" preview-date="2031-04-22"'],
  theme: [
    'Believe & act',
    '[object Object]',
    'start="2031-04-21" end="2031-04-25" preview-date="2031-04-22"',
  ],
  link: ['https://www.example.org/week?a=1&b=2#c', 'javascript:alert(1)'],
  'days-before': ['30', '100'],
  'preview-date': ['2025-04-22', 'today'],
  campaign: ['16-days', 'valentine'],
  'without-shortcut': ['', 'false'],
  'in-page-links': ['', 'false'],
  position: ['bottom-start', 'middle'],
  distance: ['24', '1000'],
  destinations: ['https://www.gov.uk/ https://www.metoffice.gov.uk/', 'javascript:alert(1)'],
};

/** What shows later: at an ending, on another day, or in what is done when somebody presses. */
const isUnseen =
  /checklist (nation|without-choice)|week (start|end|days-before)|exit (without-shortcut|in-page-links|destinations)/;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

let box: HTMLElement;

/** Puts markup on the page, and draws what is in it. */
async function put(markup: string): Promise<Drawn | null> {
  box.innerHTML = markup;
  upgradePlaces(box);
  const element = box.querySelector<Drawn>(
    Object.keys(tables)
      .map((name) => `four-signs-${name}`)
      .join(),
  );
  await element?.updateComplete;
  return element;
}

/**
 * What is drawn. Where the exit stands depends on what is around it, and what stands beside a frame
 * on the words inside the tag.
 */
async function drawing(element: Drawn | null): Promise<string> {
  const root = await rootOf(element!);
  return root!.innerHTML
    .replace(/ ?transform: [^;]*;/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<\/iframe>[^]*/, '</iframe>');
}

const helpPage = 'https://partner.example/help';
const weather = 'https://www.bbc.co.uk/weather';

const wordsOf = (name: string): string =>
  name === 'exit' ? `<a href="${weather}">Leave</a>` : '<p>Call <a href="tel:999">999</a></p>';

/** `heading-level="3"` as the attributes of a placeholder. */
const asData = (settings: string): string => settings.replace(/(^| )(?=[a-z-]+=")/g, '$1data-');

/** The same in an address. */
const asQuery = (settings: string): string =>
  Array.from(
    settings.matchAll(/([a-z-]+)="([^"]*)"/g),
    ([, setting, value]) =>
      `${setting}=${encodeURIComponent(value!.replace(/&amp;/g, '&').replace(/&quot;/g, '"'))}`,
  ).join('&amp;');

const linkFor = (name: string, settings: string): string =>
  `<p><a href="${name === 'exit' ? weather : helpPage}#four-signs-${name}?${asQuery(settings)}">Leave</a></p>`;

/** Each form: the markup for a tag and its settings, written as attributes. */
const forms: Record<string, (name: string, settings: string, beside: string) => string> = {
  'the placeholder': (name, settings, beside) =>
    `<div data-four-signs="${name}" ${asData(`${settings} ${beside}`)}>${wordsOf(name)}</div>`,
  'the link': (name, settings, beside) => linkFor(name, `${settings} ${beside}`),
  'the page around a tag': (name, settings, beside) =>
    `<section ${settings.startsWith('lang') ? settings : settings.replace(/^/, 'data-four-signs-')}><four-signs-${name} ${beside}>${wordsOf(name)}</four-signs-${name}></section>`,
  'the page around a placeholder': (name, settings, beside) =>
    `<section ${settings.startsWith('lang') ? settings : settings.replace(/^/, 'data-four-signs-')}><div data-four-signs="${name}" ${asData(beside)}>${wordsOf(name)}</div></section>`,
  'the page around a link': (name, settings, beside) =>
    `<section ${settings.startsWith('lang') ? settings : settings.replace(/^/, 'data-four-signs-')}>${linkFor(name, beside)}</section>`,
  'the script tag, for a tag': (name, settings, beside) => {
    scriptTagWith(settings);
    return `<four-signs-${name} ${beside}>${wordsOf(name)}</four-signs-${name}>`;
  },
  'the script tag, for a link': (name, settings, beside) => {
    scriptTagWith(settings);
    return linkFor(name, beside);
  },
  'the script tag, for a placeholder': (name, settings, beside) => {
    scriptTagWith(settings);
    return `<div data-four-signs="${name}" ${asData(beside)}>${wordsOf(name)}</div>`;
  },
};

function scriptTagWith(settings: string): void {
  const holder = document.createElement('div');
  holder.innerHTML = `<script ${asData(settings)}></script>`;
  setScriptTag(holder.firstElementChild);
}

describe('A place that is marked without a tag', () => {
  const pageLang = document.documentElement.lang;

  beforeEach(() => {
    // The language of the page counts for more than that of the script tag.
    document.documentElement.removeAttribute('lang');
    box = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    box.remove();
    setScriptTag(null);
    document.documentElement.lang = pageLang;
  });

  it('is tested with every setting that there is', () => {
    const all = Object.values(tables).flatMap((table) => Object.keys(table).map(attributeOf));
    expect([...new Set(all)].sort()).to.deep.equal(Object.keys(samples).sort());
  });

  for (const [name, table] of Object.entries(tables)) {
    const tag = `four-signs-${name}`;
    for (const attribute of Object.keys(table).map(attributeOf)) {
      const [right, wrong, beside = ''] = samples[attribute]!;
      for (const [form, write] of Object.entries(forms)) {
        it(`gets ${attribute} of the ${name} from ${form}, as the tag would`, async () => {
          const setting = `${attribute}="${escape(right)}"`;
          const marked = form.endsWith('link') || form.endsWith('placeholder');
          const inside = form.endsWith('link') && name === 'exit' ? 'link' : 'words';
          const words = inside === 'link' ? `<a href="${weather}">Leave</a>` : wordsOf(name);
          const property = (element: Drawn | null) =>
            (element as unknown as Record<string, unknown>)[
              attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
            ];
          const asTag = await put(`<${tag} ${setting} ${beside}>${words}</${tag}>`);
          const expected = await drawing(asTag);
          const value = property(asTag);
          const plain = await drawing(await put(`<${tag} ${beside}>${words}</${tag}>`));
          const element = await put(write(name, setting, beside));
          expect(element!.localName).to.equal(tag);
          expect(await drawing(element)).to.equal(expected);
          if (attribute !== 'lang') expect(property(element)).to.deep.equal(value);
          if (marked && !/around|script/.test(form))
            expect(element!.getAttribute(attribute)).to.equal(right);
          if (!isUnseen.test(`${name} ${attribute}`)) expect(expected).not.to.equal(plain);
        });

        if (wrong === null) continue;
        // The language of the page was not written for us.
        if (attribute === 'lang' && form.includes('page around')) continue;
        it(`shows the safe default for a wrong ${attribute} of the ${name} from ${form}, and names it`, async () => {
          // Each sentence is printed once a page.
          const value = attribute === 'destinations' ? `${wrong}${form.length}` : wrong;
          const heard: string[] = [];
          const {warn} = console;
          console.warn = (...words: unknown[]) => heard.push(words.join(' '));
          let found: string;
          try {
            const unique = `${value}${/^(false|\[object)/.test(value) ? '' : ` ${form.replace(/\W+/g, '-')}`}`;
            found = await drawing(
              await put(write(name, `${attribute}="${escape(unique)}"`, beside)),
            );
          } finally {
            console.warn = warn;
          }
          setScriptTag(null);
          const safe = await drawing(
            await put(
              `<${tag} ${beside}>${form.endsWith('link') && name === 'exit' ? `<a href="${weather}">Leave</a>` : wordsOf(name)}</${tag}>`,
            ),
          );
          // A half of two dates that is wrong takes both away.
          if (attribute === 'start' || attribute === 'end') expect(found).not.to.contain('2031');
          else if (attribute !== 'destinations') expect(found).to.equal(safe);
          expect(found).not.to.contain('javascript:');
          if (!/^(false|\[object)/.test(value))
            expect(heard.join('\n')).to.match(
              new RegExp(`<${tag}>: (start and end|href|${attribute})=`),
            );
        });
      }
    }
  }

  it('keeps the words of a placeholder inside the tag, and the placeholder around it', async () => {
    const element = await put(
      '<div id="call" class="wide" data-four-signs="helplines"><p>Call <a href="tel:999">999</a></p></div>',
    );
    expect(element!.parentElement!.id).to.equal('call');
    expect(element!.innerHTML).to.equal('<p>Call <a href="tel:999">999</a></p>');
  });

  it('keeps a card that a partner wrote into the placeholder', async () => {
    const element = await put(
      '<div data-four-signs="helplines"><script type="application/json">[{"id": "ours", "name": "Ours", "phone": "01273 234773"}]</script></div>',
    );
    expect(await drawing(element)).to.contain('tel:+441273234773');
  });

  const link = `<a href="${helpPage}#four-signs-helplines">Who you can call</a>`;

  for (const [where, markup] of [
    ['in a paragraph', `<p>${link}</p>`],
    ['in a paragraph, with spaces and a line break after it', `<p> ${link}&nbsp;<br></p>`],
    ['in bold', `<p><strong>${link}</strong></p>`],
    ['in bold and large', `<p><span><b>${link}</b></span></p>`],
    ['in a list item', `<ul><li>${link}</li></ul>`],
    ['in a div', `<div>${link}</div>`],
    ['in a cell', `<table><tr><td>${link}</td></tr></table>`],
    ['after a comment', `<p><!-- wp:paragraph -->${link}</p>`],
    ['on a page without https', `<p>${link.replace('https:', 'http:')}</p>`],
    ['to a page of the same site', `<p>${link.replace('https://partner.example', '')}</p>`],
    [
      'with spaces around its address',
      `<p>${link.replace('https:', ' https:').replace('">', ' ">')}</p>`,
    ],
  ] as const) {
    it(`becomes a block where a link is alone ${where}`, async () => {
      const element = await put(markup);
      expect(element!.localName).to.equal('four-signs-helplines');
      expect(element!.children).to.have.length(1);
      expect(element!.querySelector('a')!.textContent).to.equal('Who you can call');
      expect(await drawing(element)).to.contain('tel:999');
      expect(element!.getBoundingClientRect().height).to.be.at.least(100);
    });
  }

  for (const [where, markup] of [
    ['in a sentence', `<p>See ${link}.</p>`],
    ['in a sentence, in bold', `<p>See <strong>${link}</strong></p>`],
    ['before a full stop', `<p>${link}.</p>`],
    ['beside another link', `<p>${link} <a href="/">Home</a></p>`],
    ['beside a picture', `<p>${link}<img alt="" src="data:,"></p>`],
    ['in a title', `<h2>${link}</h2>`],
    ['in a menu', `<nav><ul><li>${link}</li></ul></nav>`],
    ['in a summary', `<details><summary><span>${link}</span></summary></details>`],
    ['in a label', `<label><span>${link}</span></label>`],
    ['in what is edited', `<div contenteditable><p>${link}</p></div>`],
    [
      'in a part of what is edited that cannot be',
      `<div contenteditable="true"><div contenteditable="false"><p>${link}</p></div></div>`,
    ],
    ['in one of our tags', `<four-signs-exit><p>${link}</p></four-signs-exit>`],
    ['in another placeholder', `<div data-four-signs="later"><p>${link}</p></div>`],
    ['in what a visitor wrote', `<p>${link.replace('<a', '<a rel="nofollow ugc"')}</p>`],
    ['with a scheme that runs', `<p>${link.replace(helpPage, 'javascript:alert(1)//')}</p>`],
    ['with a scheme of mail', `<p>${link.replace(helpPage, 'mailto:a@b.example')}</p>`],
    ['with a scheme of data', `<p>${link.replace(helpPage, 'data:text/html,')}</p>`],
    ['to a place on this page', `<p>${link.replace(helpPage, '')}</p>`],
    [
      'to a title on this page, with its whole address',
      `<h2 id="four-signs-helplines">Who to call</h2><p>${link}</p>`,
    ],
    ['with the name in the middle of its address', `<p>${link.replace('">', '-more">')}</p>`],
    ['with the name in the second #', `<p>${link.replace('#', '#a#')}</p>`],
    ['that a visitor may have written', `<p>${link.replace('<a ', '<a rel="nofollow" ')}</p>`],
    ['in a drawing', `<svg><a href="${helpPage}#four-signs-helplines"><text>x</text></a></svg>`],
  ] as const) {
    it(`stays a link ${where}`, async () => {
      const before = warningsDuring(() => {
        box.innerHTML = markup;
        upgradePlaces(box);
      });
      expect(box.querySelector('four-signs-helplines')).to.equal(null);
      expect(box.querySelector('a[href*="four-signs-helplines"]')).not.to.equal(null);
      expect(before.filter((each) => !each.includes('later'))).to.deep.equal([]);
    });
  }

  for (const [where, markup] of [
    ['what is edited', '<div contenteditable><div data-four-signs="week"><p>x</p></div></div>'],
    ['a template', '<template><div data-four-signs="week"><p>x</p></div></template>'],
    ['a button', '<button><div data-four-signs="week">x</div></button>'],
    [
      'one of our tags',
      '<four-signs-helplines><div data-four-signs="week"></div></four-signs-helplines>',
    ],
  ] as const) {
    it(`stays as it is in ${where}`, () => {
      box.innerHTML = markup;
      upgradePlaces(box);
      const template = box.querySelector('template');
      expect((template ? template.content : box).querySelector('four-signs-week')).to.equal(null);
    });
  }

  it('stays as it is on a page that is edited as a whole', () => {
    document.designMode = 'on';
    try {
      box.innerHTML = `<p>${link}</p><div data-four-signs="week"></div>`;
      upgradePlaces(box);
      expect(box.querySelector('four-signs-helplines,four-signs-week')).to.equal(null);
    } finally {
      document.designMode = 'off';
    }
  });

  it('is upgraded once, however often it is asked for', async () => {
    await put(`<p>${link}</p><div data-four-signs="week"><p>x</p></div>`);
    const before = box.innerHTML;
    upgradePlaces();
    upgradePlaces(box);
    expect(box.innerHTML).to.equal(before);
    expect(box.querySelectorAll('four-signs-helplines,four-signs-week')).to.have.length(2);
  });

  it('is found when it comes later only where the page asks for that, until it ends', async () => {
    box.innerHTML = '<div></div>';
    upgradePlaces(box);
    const [inside] = box.children;
    inside!.innerHTML = `<p>${link}</p>`;
    await Promise.resolve();
    expect(box.querySelector('four-signs-helplines')).to.equal(null);
    const stop = watchPlaces(box);
    expect(box.querySelectorAll('four-signs-helplines')).to.have.length(1);
    inside!.insertAdjacentHTML('beforeend', '<div data-four-signs="week"><p>x</p></div>');
    await Promise.resolve();
    expect(box.querySelectorAll('four-signs-week')).to.have.length(1);
    stop();
    inside!.insertAdjacentHTML('beforeend', '<div data-four-signs="week"><p>x</p></div>');
    await Promise.resolve();
    expect(box.querySelectorAll('four-signs-week')).to.have.length(1);
  });

  it('has both settings of an address that an editor has escaped twice', () => {
    box.innerHTML =
      '<p><a href="/help#four-signs-helplines?nation=wales&amp;amp;need=online">Help</a></p>';
    upgradePlaces(box);
    const {nation, need} = box.querySelector('four-signs-helplines')!;
    expect([nation, need]).to.deep.equal(['wales', 'online']);
  });

  it('takes nothing from the address of the page itself', async () => {
    const before = location.href;
    history.replaceState(null, '', '#four-signs-helplines?nation=wales');
    try {
      const element = await put(`<p>${link}</p>`);
      expect(element!.hasAttribute('nation')).to.equal(false);
      expect(await put('<p><a href="#">Top</a></p>')).to.equal(null);
      expect(await put('<p><a href="">Here</a></p>')).to.equal(null);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('keeps the focus of somebody who is on a number', async () => {
    box.innerHTML =
      '<div data-four-signs="helplines"><p><a href="tel:101">101</a> <a href="tel:+448088020300">0808 802 0300</a></p></div>';
    box.querySelector<HTMLElement>('[href$="0300"]')!.focus();
    upgradePlaces(box);
    const element = box.querySelector('four-signs-helplines')!;
    await element.updateComplete;
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot!.activeElement!.getAttribute('href')).to.equal('tel:+448088020300');
  });

  it('keeps the focus of somebody who is on the exit', () => {
    box.innerHTML = `<div data-four-signs="exit"><a href="${weather}">Leave</a></div>`;
    box.querySelector('a')!.focus();
    upgradePlaces(box);
    expect(document.activeElement!.textContent).to.equal('Leave');
  });

  it('follows the page when that changes its settings', async () => {
    const element = await put(
      '<section data-four-signs-heading-level="3"><div data-four-signs="week"></div></section>',
    );
    expect(await drawing(element)).to.contain('<h3');
    box.querySelector('section')!.setAttribute('data-four-signs-heading-level', '5');
    await Promise.resolve();
    await element!.updateComplete;
    expect(await drawing(element)).to.contain('<h5');
  });

  it('counts its own setting first, then the nearest around it, then the script tag', async () => {
    scriptTagWith('nation="scotland"');
    const around = (inside: string) =>
      `<div data-four-signs-nation="england"><div data-four-signs-nation="wales">${inside}</div></div>`;
    const place = (settings = '') => `<div data-four-signs="helplines" ${settings}></div>`;
    const nationOf = async (markup: string) =>
      ((await put(markup)) as unknown as {nation: string | null}).nation;
    expect(await nationOf(place())).to.equal('scotland');
    expect(await nationOf(around(place()))).to.equal('wales');
    expect(await nationOf(around(place('data-nation="northern-ireland"')))).to.equal(
      'northern-ireland',
    );
    // Without a value it is every nation, as in the tag.
    expect(await nationOf(around(place('data-nation')))).to.equal(null);
  });

  it('is in the language of the page before that of the script tag', async () => {
    scriptTagWith('lang="cy"');
    const langOf = async (markup: string) =>
      /class="root[^>]* lang="(..)"/.exec(await drawing(await put(markup)))![1];
    expect(await langOf('<div data-four-signs="week"></div>')).to.equal('cy');
    expect(await langOf('<div lang="en"><div data-four-signs="week"></div></div>')).to.equal('en');
    expect(
      await langOf('<div lang="en"><p lang="cy"><a href="/week#four-signs-week">x</a></p></div>'),
    ).to.equal('cy');
  });

  it('is taken as people write it: in capitals, with the whole name, with the settings of the tag', async () => {
    for (const markup of [
      '<div data-four-signs="Helplines" data-nation="Wales"></div>',
      '<div data-four-signs="four-signs-helplines" data-nation="Cymru"></div>',
      '<div data-four-signs=" helplines " nation="wales"></div>',
      '<four-signs-helplines nation="“Wales”"></four-signs-helplines>',
      '<four-signs-helplines nation="wales\u200b"></four-signs-helplines>',
    ]) {
      let drawn: Drawn | null = null;
      const heard = warningsDuring(() => {
        box.innerHTML = markup;
        upgradePlaces(box);
        drawn = box.querySelector<Drawn>('four-signs-helplines');
      });
      expect((drawn as {nation?: string} | null)?.nation, markup).to.equal('wales');
      expect(heard, markup).to.deep.equal([]);
    }
    const heard = warningsDuring(() => {
      box.innerHTML =
        '<four-signs-helplines data-nation="wales" data-theme="dark"></four-signs-helplines>';
    });
    expect((box.firstElementChild as Drawn & {nation?: string}).nation).to.equal('wales');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('data-nation="wales"').and.to.contain('"nation"');
  });

  it('says that a tag has no end, where the rest of the page is inside', () => {
    const heard = warningsDuring(() => {
      box.innerHTML = '<four-signs-week /><main><p>Words</p></main>';
    });
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('four-signs-week').and.to.contain('Expected an end tag');
  });

  it('names a tag that there is not, and a setting that it does not have, and keeps the words', () => {
    const heard = warningsDuring(() => {
      box.innerHTML =
        '<div data-four-signs="helpline"><p>One</p></div>' +
        '<p><a href="/a#four-signs-helpline">Two</a></p>' +
        '<div data-four-signs="week" data-ga="1" data-natoin="wales" data-day="3"></div>' +
        '<p><a href="/a#four-signs-week?utm=1">Three</a></p>';
      upgradePlaces(box);
    });
    expect(heard).to.have.length(3);
    expect(heard[0]).to.contain('place="four-signs-helpline"');
    expect(heard[1]).to.contain('day="3"').and.to.contain('"days-before"');
    expect(heard[2]).to.contain('utm="1"');
    expect(box.textContent).to.contain('One').and.to.contain('Two');
  });

  it('never takes more than settings from an address', async () => {
    let element: Drawn | null = null;
    warningsDuring(() => {
      box.innerHTML =
        '<p><a href="/a#four-signs-week?onclick=alert(1)&amp;id=x&amp;style=color:red&amp;hidden=&amp;data-static=&amp;slot=y">x</a></p>';
      upgradePlaces(box);
      element = box.querySelector('four-signs-week');
    });
    expect(Array.from(element!.attributes, ({name}) => name)).to.deep.equal([]);
  });

  for (const [what, address, destination] of [
    ['its own address, without the mark', `${weather}#four-signs-exit`, weather],
    [
      'its own address, whatever is set',
      `${weather}?q=1#four-signs-exit?distance=9`,
      `${weather}?q=1`,
    ],
    ['BBC Weather, and not to a page of this site', '/help#four-signs-exit', weather],
    [
      'BBC Weather, and not to a page of this site by its whole address',
      `${location.origin}/help#four-signs-exit`,
      weather,
    ],
    [
      'BBC Weather, and not to this site under www',
      `https://www.${location.host}/help#four-signs-exit`,
      weather,
    ],
    ['BBC Weather, and not to one without https', 'http://www.gov.uk/#four-signs-exit', weather],
    ['BBC Weather, and not with a password', 'https://a:b@www.gov.uk/#four-signs-exit', weather],
  ] as const) {
    it(`leaves, where it is a link that marks the exit, to ${what}`, async () => {
      let element: Drawn | null = null;
      warningsDuring(() => {
        box.innerHTML = `<p><a href="${address}">Leave</a></p>`;
        upgradePlaces(box);
        element = box.querySelector('four-signs-exit');
      });
      const inside = element!.querySelector('a')!;
      expect(inside.href).to.equal(destination);
      expect(inside.rel).to.equal('noreferrer');
      expect(element!.shadowRoot!.querySelector('a')!.href).to.equal(destination);
      // Drawn once more, it leads where it did.
      element!.setAttribute('distance', '10');
      expect(inside.href).to.equal(destination);
    });
  }
});
