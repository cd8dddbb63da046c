// The page of every fact and every sentence. A pure function, so that `npm run content:sheet` and
// Storybook show the same.

const months = Array.from({length: 12}, (_, index) => index + 1);

/**
 * What stands in for the values of a sentence that has some: as often as it takes to hear every
 * word that it can say.
 */
const samples = {
  time: [
    [9, 30],
    [20, 0],
    [0, 0],
    [12, 0],
  ],
  hours: [
    ['mon', 'fri', [['9 am', '5 pm']]],
    [
      'sat',
      'sat',
      [
        ['10 am', 'noon'],
        ['2 pm', 'midnight'],
      ],
    ],
  ],
  opensOn: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ['9:30 am', day]),
  sourceDate: [...months.map((month) => [2026, month]), [2026, undefined]],
  checked: [[2026, 10]],
  partnerChecked: [
    [2026, 10],
    [2026, undefined],
  ],
  dates: [
    ...months.map((month) => [
      [2025, month, 21],
      [2025, month, 25],
    ]),
    [
      [2025, 4, 28],
      [2025, 5, 2],
    ],
    [
      [2025, 12, 29],
      [2026, 1, 2],
    ],
    [
      [2026, 11, 25],
      [2026, 11, 25],
    ],
  ],
  step: [[2, 6]],
};

/** … in place of a value, or after the words that a sentence makes a link of. */
const gap = Object.assign((words) => `${words} …`, {toString: () => '…'});

/**
 * Every sentence in some words, with its path. A function speaks once for each of its samples, or
 * with … in place of each value.
 */
export function sentences(words, path = '') {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const said = (samples[path.split('.').pop()] ?? [[gap, gap, gap]]).map((values) =>
      String(words(...values)),
    );
    return [[path, [...new Set(said)].join(' · ')]];
  }
  if (!words || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, inner]) =>
    sentences(inner, path ? `${path}.${key}` : key),
  );
}

const isEvidence = (value) => Array.isArray(value?.sources) && typeof value.reviewBy === 'string';

/**
 * Every piece of evidence in some modules, the one to look at first, first.
 *
 * @param {readonly (readonly [file: string, module: object])[]} modules - those whose names end in
 *   `/sources`
 * @returns {{file: string, id: string, confidence: string, reviewBy: string, sources: {url: string
 *   | null, date: string, note?: string}[], conflicts: string[]}[]}
 */
export function evidenceIn(modules) {
  const found = [];
  for (const [file, module] of modules) {
    for (const records of Object.values(module)) {
      if (!records || typeof records !== 'object') continue;
      for (const [id, evidence] of Object.entries(records))
        if (isEvidence(evidence)) found.push({file, id, conflicts: [], ...evidence});
    }
  }
  return found.sort((one, other) =>
    one.reviewBy < other.reviewBy
      ? -1
      : one.reviewBy > other.reviewBy
        ? 1
        : one.id < other.id
          ? -1
          : 1,
  );
}

/** How the page looks. Wide tables, and room between the lines for a pen. */
export const contentSheetStyles = `
  .sheet { font: 16px/1.5 sans-serif; max-width: 75em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; overflow-wrap: anywhere }
  .sheet table { border-collapse: collapse; width: 100%; margin: 0.5em 0 }
  .sheet th, .sheet td { border: 1px solid #888; padding: 0.3em 0.6em; text-align: start; vertical-align: top; overflow-wrap: anywhere }
  .sheet .words th[scope] { width: 16%; font-weight: 400; font-size: 0.85em } .sheet .words td { width: 42%; line-height: 1.9 }
  .sheet section { break-inside: avoid-page; margin-block: 1.5em }
  @media print { .sheet { font-size: 10pt; margin: 0 } .sheet a { color: inherit } }
`;

/**
 * The page.
 *
 * @param html - the writer of plain HTML, or lit's `html`
 * @param content - the exports of the content's modules, by the path of each without its ending:
 *   `helplines/facts`, `week/en`
 */
export function contentSheetMarkup(html, content) {
  const from = (path) => content[path] ?? {};
  const {helplines} = from('helplines/facts');
  const {policeForces} = from('police-forces/facts');
  const {campaigns, pastCampaigns} = from('week/facts');
  const {essentialLinks, essentialNumbers} = from('emergency/facts');
  const {bankHolidays} = from('bank-holidays/facts');
  const {behaviourLaw, dangerSources} = from('checklist/sources');

  const link = (address) => (address ? html`<a href=${address}>${address}</a>` : '');
  const fact = (name, value) =>
    value === undefined || value === null || value === ''
      ? ''
      : html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`;
  const plainly = (value) =>
    value === undefined || value === null
      ? undefined
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  const evidenceMarkup = (evidence) =>
    evidence
      ? html`<p>Confidence: ${evidence.confidence}. Look again by ${evidence.reviewBy}.</p>
          <ul>
            ${evidence.sources.map(({url, date, note}) => html`<li>${date}: ${link(url)} ${note ?? ''}</li>`)}
          </ul>
          ${evidence.conflicts.length ? html`<p>Where sources disagree, and what is left out:</p><ul>${evidence.conflicts.map((each) => html`<li>${each}</li>`)}</ul>` : ''}`
      : html`<p><strong>No evidence is recorded.</strong></p>`;

  const evidence = Object.fromEntries(
    evidenceIn(Object.entries(content).filter(([path]) => path.endsWith('/sources'))).map(
      (each) => [`${each.file} ${each.id}`, each],
    ),
  );
  const used = new Set();
  const evidenceFor = (file, id) => {
    used.add(`${file} ${id}`);
    return evidenceMarkup(evidence[`${file} ${id}`]);
  };

  const services = helplines.map(
    (helpline) => html`<section>
      <h3>${helpline.id}</h3>
      <table>
        ${fact('Number', helpline.phone && `${helpline.phone.display} (dials ${helpline.phone.dial}; ${helpline.phone.cost})`)}
        ${fact('Number for Welsh', helpline.welshPhone && `${helpline.welshPhone.display} (dials ${helpline.welshPhone.dial})`)}
        ${fact('Text', helpline.text && `${helpline.text.keyword ?? ''} ${helpline.text.display}${helpline.text.whatsapp ? ', also WhatsApp' : ''}`)}
        ${fact('Email', helpline.email)} ${fact('Email in Welsh', helpline.welshEmail)} ${fact('Chat', link(helpline.chat))} ${fact('Website', link(helpline.website))}
        ${fact('Website in Welsh', link(helpline.welshWebsite))} ${fact('Hours', plainly(helpline.hours) ?? 'not shown: sources disagree, or there are none')}
        ${fact('Nations', helpline.nations.join(', '))} ${fact('Kind', helpline.kind)} ${fact('Needs', helpline.needs.join(', '))}
        ${fact('For women only', helpline.forWomen && 'yes')} ${fact('Sign language by video', helpline.bsl && 'yes')} ${fact('In Welsh', helpline.welsh && 'yes')}
        ${fact('Interpreters', helpline.interpreters && 'yes')} ${fact('Shown with “check on their site”', helpline.unsure?.join(', '))}
        ${fact('Newest dated source', helpline.sourceDate ?? 'every source is undated')}
        ${fact('Checked by a person on', helpline.checkedOn ?? 'nobody has yet')}
      </table>
      ${evidenceFor('helplines/sources', helpline.id)}
    </section>`,
  );
  const forces = policeForces.map(
    (force) => html`<tr>
      <th scope="row">${force.id}</th>
      <td>${force.name}</td>
      <td lang="cy">${force.welshName ?? ''}</td>
      <td>${force.nation ?? 'every nation'}</td>
      <td>${link(force.website)} ${link(force.welshWebsite)}</td>
      <td>${evidenceFor('police-forces/sources', force.id)}</td>
    </tr>`,
  );
  const runs = [...pastCampaigns, ...campaigns].map(
    (campaign) => html`<section>
      <h3>${campaign.kind}, ${campaign.start} to ${campaign.end}</h3>
      <p>${campaign.theme ?? 'No theme.'} <span lang="cy">${campaign.welshTheme ?? ''}</span> ${campaign.hashtag ?? ''}</p>
      ${evidenceFor('week/sources', campaign.kind === 'stalking-awareness-week' ? `${campaign.kind}-${campaign.start.slice(0, 4)}` : campaign.kind)}
    </section>`,
  );
  const law = Object.entries(behaviourLaw).map(
    ([id, areas]) => html`<tr>
      <th scope="row">${id}</th>
      ${Object.values(areas).map((clauses) => html`<td>${clauses.map(({clause, cover}) => `${clause} (${cover})`).join('; ')}</td>`)}
      <td>${dangerSources[id] ?? ''}</td>
    </tr>`,
  );

  const wordsTable = (name, english, welsh) => {
    const translations = Object.fromEntries(sentences(welsh));
    return html`<section>
      <h3>${name}</h3>
      <table class="words">
        <thead>
          <tr><th>Where</th><th>English</th><th lang="cy">Cymraeg</th></tr>
        </thead>
        <tbody>
          ${sentences(english).map(
            ([path, text]) =>
              html`<tr><th scope="row">${path}</th><td>${text}</td><td lang="cy">${translations[path] ?? html`<strong>missing</strong>`}</td></tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  };
  // Each module has the words of one language; what it exports ends in the name of that language.
  const inLanguage = (module, ending) =>
    Object.fromEntries(
      Object.entries(module).map(([name, words]) => [name.replace(ending, ''), words]),
    );
  const words = Object.entries(content)
    .filter(([path]) => /\ben$/.test(path))
    .map(([path, module]) =>
      wordsTable(
        path.replace(/\Wen$/, ''),
        inLanguage(module, /En$/),
        inLanguage(from(path.replace(/\ben$/, 'cy')), /Cy$/),
      ),
    );
  const emergencyEvidence = ['999', '101'].map(
    (id) => html`<h3>${id}</h3>
      ${evidenceFor('helplines/sources', id)}`,
  );
  const rest = Object.entries(evidence).filter(([key]) => !used.has(key));

  return html`<main class="sheet">
    <h1>Every fact and every sentence</h1>
    <p>Mark what is wrong. A fact needs a page or a person that says otherwise, and the date. Welsh awaits a qualified reviewer. A … stands for a value.</p>
    <h2>Emergency</h2>
    <table>
      ${fact('Emergency', essentialNumbers.emergency.display)} ${fact('Police', essentialNumbers.police.display)} ${fact('Relay UK', link(essentialLinks.relay))}
      ${fact('999 BSL', link(essentialLinks.bsl))} ${Object.entries(essentialLinks.report).map(([nation, address]) => fact(`Report online, ${nation}`, link(address)))}
      ${fact('Report online, in Welsh', link(essentialLinks.reportInWelsh.wales))}
    </table>
    ${emergencyEvidence}
    <h2>Services</h2>
    ${services}
    <h2>Campaigns</h2>
    ${runs}
    <h2>Sentences</h2>
    ${words}
    <h2>What can be ticked, in the law</h2>
    <table>
      <thead>
        <tr><th>Id</th>${Object.keys(Object.values(behaviourLaw)[0]).map((area) => html`<th>${area}</th>`)}<th>Why it is a sign of danger</th></tr>
      </thead>
      <tbody>
        ${law}
      </tbody>
    </table>
    <h2>Police forces</h2>
    <table>
      <thead>
        <tr><th>Id</th><th>Name</th><th lang="cy">Cymraeg</th><th>Nation</th><th>Website</th><th>Evidence</th></tr>
      </thead>
      <tbody>
        ${forces}
      </tbody>
    </table>
    <h2>Other evidence</h2>
    ${rest.map(([key, each]) => html`<section><h3>${key}</h3>${evidenceMarkup(each)}</section>`)}
    <h2>Bank holidays</h2>
    ${Object.entries(bankHolidays).map(([nation, dates]) => html`<h3>${nation}</h3><p>${[...dates].sort().join(', ')}</p>`)}
  </main>`;
}
