import {listChecks} from './checks.js';
import {
  colourNames,
  defaultChoices,
  isFolder,
  isHelpPage,
  otherNationOf,
  readChoices,
  writeChoices,
  type Choices,
  type ColourName,
} from './choices.js';
import {builtIn, refusedColours} from './contrast.js';
import {makeEmbed, writeColours, type Part, type Release} from './make-embed.js';
import {fromDom, type PageReading} from './read-page.js';
import {readPasted} from './read-pasted.js';

interface Policy {
  readonly createHTML: (text: string) => string;
}

/**
 * Under a policy with Trusted Types, a text is taken for a frame or a parser only from here: the
 * preview, which is what the generator wrote, and what was pasted, which is parsed and never run.
 */
function createPolicy(): Policy {
  const {trustedTypes} = window as {
    trustedTypes?: {createPolicy: (name: string, rules: Policy) => Policy};
  };
  const rules = {createHTML: (text: string) => text};
  const made = trustedTypes?.createPolicy('four-signs-embed', rules);
  return made ? {createHTML: (text) => made.createHTML(text)} : rules;
}

let policy: Policy | undefined;

/** An element with text and children; nothing in it is ever read as HTML. */
function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/**
 * Brings the page "Build your embed" to life: shows the form, and keeps the snippet, the checks and
 * the preview as it says. The only state is in the fragment of the address.
 *
 * @param root - what `embedBody` wrote
 */
export function startEmbed(root: HTMLElement): void {
  const {createHTML} = (policy ??= createPolicy());
  const find = (selector: string) => root.querySelector(selector) as HTMLElement;
  const form = find('[data-form]') as HTMLFormElement;
  const known = JSON.parse(find('[data-known]').textContent) as Release;
  const files = new URL(root.dataset.files ?? '', document.baseURI).pathname.replace(/\/$/, '');
  const preview = find('[data-preview]') as HTMLIFrameElement;
  let choices = readChoices(location.hash);
  let page: PageReading | undefined;
  let shown = '';
  let previewOf = choices.languages[0];

  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const boxes = (name: string) =>
    Array.from(form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`));

  /** The form as the choices are. */
  function fill(): void {
    const lists: Record<string, readonly string[]> = {
      tags: choices.tags,
      lang: choices.languages,
      way: [choices.way],
    };
    for (const [name, values] of Object.entries(lists))
      for (const box of boxes(name)) box.checked = values.includes(box.value);
    field('nation').value = choices.nation ?? '';
    field('police-force').value = choices.policeForce ?? '';
    field('need').value = choices.need ?? '';
    field('folder').value = choices.folder;
    field('help').value = choices.help;
    for (const name of colourNames) field(name).value = choices.colours[name] ?? '';
  }

  /** The choices as the form is: through the same reader as those of an address. */
  function read(): Choices {
    const given = new URLSearchParams();
    const checked = (name: string) =>
      boxes(name)
        .filter((box) => box.checked)
        .map((box) => box.value)
        .join();
    for (const name of ['tags', 'lang', 'way']) given.set(name, checked(name));
    for (const name of ['nation', 'police-force', 'need', 'folder', 'help', ...colourNames])
      given.set(name, field(name).value.trim());
    return readChoices(given.toString());
  }

  async function copy(text: string, from: HTMLElement): Promise<void> {
    const said = find('[data-said]');
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Copied.';
    } catch {
      // Without permission: it is marked, and the visitor's own keys copy it.
      getSelection()?.selectAllChildren(from);
      said.textContent = 'It is selected. Copy it with your keyboard.';
    }
  }

  function partElement({title, text}: Part): HTMLElement {
    const code = make('code', {textContent: text});
    const pre = make('pre', {tabIndex: 0, role: 'group', ariaLabel: title}, code);
    const button = make('button', {type: 'button', textContent: 'Copy'});
    button.setAttribute('aria-label', `Copy: ${title}`);
    button.addEventListener('click', () => void copy(text, code));
    return make(
      'div',
      {className: 'part'},
      make('div', {className: 'bar'}, make('p', {className: 'where', textContent: title}), button),
      pre,
    );
  }

  /** Says which address is not taken, and why. */
  function drawAddresses(): void {
    for (const [name, isRight] of Object.entries({folder: isFolder, help: isHelpPage})) {
      const isWrong = !isRight(field(name).value.trim());
      field(name).setAttribute('aria-invalid', String(isWrong));
      find(`[data-wrong="${name}"]`).textContent = isWrong
        ? `It is not taken: ${String(choices[name as 'folder' | 'help'])} is in the snippet.`
        : '';
    }
  }

  /** Says that the police and the lines are of two nations. */
  function drawPolice(): void {
    find('[data-wrong="police-force"]').textContent =
      otherNationOf(choices.nation, choices.policeForce) ?? '';
  }

  function drawColours(): void {
    for (const name of colourNames) {
      const swatch = find(`[data-swatch="${name}"]`);
      swatch.style.setProperty('background-color', choices.colours[name] ?? builtIn[name]);
      const written = field(name).value.trim();
      field(name).setAttribute(
        'aria-invalid',
        String(written !== '' && written.toLowerCase() !== choices.colours[name]),
      );
    }
    const list = refusedColours(choices.colours).map(
      ({name, value, against, ratio, needs, nearest}) => {
        const line = make(
          'p',
          {className: 'refused'},
          `${name} ${value} has ${ratio.toFixed(2)}:1 with ${against}, and needs ${String(needs)}:1. `,
        );
        if (nearest) line.append(useButton(name, nearest));
        return line;
      },
    );
    find('[data-refused]').replaceChildren(
      ...list,
      ...(list.length
        ? [make('p', {}, 'No colours are in the snippet until all of them pass.')]
        : []),
    );
  }

  function useButton(name: ColourName, value: string): HTMLElement {
    const button = make('button', {type: 'button', textContent: `Use ${value}`});
    button.addEventListener('click', () => {
      field(name).value = value;
      change();
      field(name).focus();
    });
    return button;
  }

  function drawPreview(): void {
    const locale = choices.languages.find((each) => each === previewOf) ?? choices.languages[0];
    // What WordPress and a bundler make of it is the tag.
    const way = choices.way === 'wordpress' || choices.way === 'npm' ? 'tag' : choices.way;
    const {parts} = makeEmbed(
      {...choices, way, folder: files, languages: [locale ?? 'en'], help: location.origin + '/'},
      known,
    );
    const text = (id: string) => parts.find((part) => part.id === id)?.text ?? '';
    const lang = locale ?? 'en';
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview</title>${text('head')}</head><body>${text(`first-${lang}`)}${text(`page-${lang}`)}</body></html>`;
    find('[data-preview-bar]').replaceChildren(
      ...choices.languages.map((each) => {
        const button = make('button', {
          type: 'button',
          textContent: each === 'cy' ? 'Welsh' : 'English',
        });
        button.setAttribute('aria-pressed', String(each === locale));
        button.addEventListener('click', () => {
          previewOf = each;
          drawPreview();
        });
        return button;
      }),
      again,
    );
    const all = html + writeColours(choices);
    if (all === shown) return;
    shown = all;
    preview.srcdoc = createHTML(html);
  }

  const again = make('button', {type: 'button', textContent: 'Show it again'});
  again.addEventListener('click', () => {
    shown = '';
    drawPreview();
  });

  // The page's own policy allows no inline style, and the preview has the same.
  preview.addEventListener('load', () => {
    try {
      const inside = preview.contentWindow as (Window & typeof globalThis) | null;
      if (!inside) return;
      const sheet = new inside.CSSStyleSheet();
      // As a page has it: a line between one part and the next.
      sheet.replaceSync(
        `body{margin:8px}body>*+*{margin-block-start:1rem}${writeColours(choices)}`,
      );
      inside.document.adoptedStyleSheets = [sheet];
    } catch {
      // It was left by the exit.
    }
  });

  function drawFindings(): void {
    const {value} = find('[data-old]') as HTMLTextAreaElement;
    const out = find('[data-findings]');
    if (!value.trim()) {
      page = undefined;
      out.replaceChildren();
      return;
    }
    const parse = (html: string) =>
      fromDom(new DOMParser().parseFromString(createHTML(html), 'text/html').documentElement);
    const reading = readPasted(value, parse, known);
    page = reading;
    const {places, findings, leftOut, notes} = reading;
    const use = make('button', {type: 'button', textContent: 'Begin from this'});
    use.addEventListener('click', () => {
      choices = {...reading.choices, help: choices.help, colours: choices.colours};
      fill();
      change();
      find('#embed-snippet').scrollIntoView({block: 'nearest'});
    });
    const told = !places.length
      ? `There is none of our tags in it.${findings.length ? ' What is out of date or wrong:' : ''}`
      : findings.length
        ? 'What is out of date or wrong:'
        : 'Everything in it is up to date.';
    out.replaceChildren(
      make('p', {}, told),
      make(
        'ul',
        {className: 'findings'},
        ...findings.map(({found, says}) =>
          make('li', {}, make('code', {textContent: found}), ` ${says}`),
        ),
      ),
      ...notes.map((each) => make('p', {}, each)),
      ...(places.length ? [use] : []),
      ...(places.length && leftOut.length
        ? [
            make('p', {}, 'These do not come along. Write them into the new snippet by hand:'),
            make(
              'ul',
              {className: 'left-out'},
              ...leftOut.map((each) => make('li', {}, make('code', {textContent: each}))),
            ),
          ]
        : []),
    );
  }

  function draw(): void {
    const {parts, policy: csp, letter, lost} = makeEmbed(choices, known);
    find('[data-parts]').replaceChildren(...parts.map(partElement));
    const team: Part[] = [
      {id: 'letter', title: 'To send to them', text: letter},
      ...(csp ? [{id: 'policy', title: 'Content-Security-Policy', text: csp}] : []),
    ];
    find('[data-team]').replaceChildren(...team.map(partElement));
    const lostSection = find('[data-lost]');
    lostSection.hidden = !lost.length;
    lostSection
      .querySelector('ul')
      ?.replaceChildren(...lost.map((each) => make('li', {textContent: each})));
    drawAddresses();
    drawPolice();
    drawColours();
    drawPreview();
    find('[data-checks]').replaceChildren(
      ...listChecks(choices, page).map(({isDone, says}) =>
        make(
          'li',
          {className: isDone ? 'done' : 'open'},
          make('strong', {textContent: isDone ? 'Done: ' : 'Open: '}),
          says,
        ),
      ),
    );
  }

  function change(): void {
    choices = read();
    const fragment = writeChoices(choices);
    // What a partner has chosen for their site: nothing about a visitor.
    // eslint-disable-next-line no-restricted-properties
    history.replaceState(
      history.state,
      '',
      fragment ? `#${fragment}` : location.pathname + location.search,
    );
    find('[data-said]').textContent = '';
    draw();
  }

  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    // A list of nothing is the default: the boxes say so.
    for (const name of ['tags', 'lang'])
      if (!boxes(name).some((box) => box.checked)) {
        choices = {
          ...choices,
          ...(name === 'tags'
            ? {tags: defaultChoices.tags}
            : {languages: defaultChoices.languages}),
        };
        fill();
      }
  });
  find('[data-old]').addEventListener('input', () => {
    drawFindings();
    draw();
  });
  addEventListener('hashchange', () => {
    choices = readChoices(location.hash);
    fill();
    draw();
  });
  fill();
  find('[data-build]').hidden = false;
  draw();
}
