// Writes one HTML page of every fact and every sentence, in every language, with sources, to be printed and marked up with a pen.
// It needs dist/esm: npm run content:sheet builds it first.
//
// node scripts/content-sheet.mjs [file]   content-sheet.html without one
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {bankHolidays} from '../dist/esm/content/bank-holidays.js';
import {campaigns, pastCampaigns} from '../dist/esm/content/campaigns/campaigns.js';
import {essentialLinks, essentialNumbers} from '../dist/esm/content/essential.js';
import {helplines} from '../dist/esm/content/helplines/helplines.js';
import {policeForces} from '../dist/esm/content/police-forces/police-forces.js';
import {plainHtml as html} from '../dist/esm/elements/shared/markup/plain-html.js';
import {contentModules, readEvidence} from './content-evidence.mjs';

/** What stands in for the values of a sentence that has some. */
const samples = {
  time: [9, 30],
  hours: ['mon', 'fri', [['9 am', '5 pm']]],
  opensOn: ['9:30 am', 'mon'],
  checked: [2026, 10],
  partnerChecked: [2026, 10],
  dates: [
    [2025, 4, 21],
    [2025, 4, 25],
  ],
  step: [2, 6],
};

/** Every sentence in some words, with its path. A function speaks with samples, or with … in place of each value. */
function sentences(words, path = '') {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(...(samples[path.split('.').pop()] ?? ['…', '…', '…'])))]];
  if (!words || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, inner]) => sentences(inner, path ? `${path}.${key}` : key));
}

const link = (address) => (address ? html`<a href=${address}>${address}</a>` : '');
const fact = (name, value) =>
  value === undefined || value === null || value === '' ? '' : html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`;
const plainly = (value) => (value === undefined || value === null ? undefined : typeof value === 'string' ? value : JSON.stringify(value));

function evidenceHtml(evidence) {
  if (!evidence) return html`<p><strong>No evidence is recorded.</strong></p>`;
  return html`<p>Confidence: ${evidence.confidence}. Check again by ${evidence.reviewBy}.</p>
    <ul>
      ${evidence.sources.map(({url, date, note}) => html`<li>${date}: ${link(url)} ${note ?? ''}</li>`)}
    </ul>
    ${evidence.conflicts?.length ? html`<p>Where sources disagree, and what is left out:</p><ul>${evidence.conflicts.map((each) => html`<li>${each}</li>`)}</ul>` : ''}`;
}

/** The page. */
export async function contentSheet() {
  const evidence = Object.fromEntries((await readEvidence()).map((each) => [`${each.file} ${each.id}`, each]));
  const used = new Set();
  const evidenceFor = (file, id) => {
    used.add(`${file} ${id}`);
    return evidenceHtml(evidence[`${file} ${id}`]);
  };
  const services = helplines.map(
    (helpline) => html`<section>
      <h3>${helpline.id}</h3>
      <table>
        ${fact('Number', helpline.phone && `${helpline.phone.display} (dials ${helpline.phone.dial}; ${helpline.phone.cost})`)}
        ${fact('Text', helpline.text && `${helpline.text.keyword ?? ''} ${helpline.text.display}${helpline.text.whatsapp ? ', also WhatsApp' : ''}`)}
        ${fact('Email', helpline.email)} ${fact('Email in Welsh', helpline.welshEmail)} ${fact('Chat', link(helpline.chat))} ${fact('Website', link(helpline.website))}
        ${fact('Website in Welsh', link(helpline.welshWebsite))} ${fact('Hours', plainly(helpline.hours) ?? 'not shown: sources disagree, or there are none')}
        ${fact('Nations', helpline.nations.join(', '))} ${fact('Kind', helpline.kind)} ${fact('Needs', helpline.needs.join(', '))}
        ${fact('For women only', helpline.forWomen && 'yes')} ${fact('Sign language by video', helpline.bsl && 'yes')} ${fact('In Welsh', helpline.welsh && 'yes')}
        ${fact('Interpreters', helpline.interpreters && 'yes')} ${fact('Shown with “check on their site”', helpline.unsure?.join(', '))}
        ${fact('Newest dated source', helpline.checked ?? 'every source is undated')}
      </table>
      ${evidenceFor('helplines/helplines.sources.ts', helpline.id)}
    </section>`,
  );
  const forces = policeForces.map(
    (force) => html`<tr>
      <th scope="row">${force.id}</th>
      <td>${force.name}</td>
      <td>${force.welshName ?? ''}</td>
      <td>${force.nation ?? 'every nation'}</td>
      <td>${link(force.website)}</td>
      <td>${evidenceFor('police-forces/police-forces.sources.ts', force.id)}</td>
    </tr>`,
  );
  const runs = [...pastCampaigns, ...campaigns].map(
    (campaign) => html`<section>
      <h3>${campaign.kind}, ${campaign.start} to ${campaign.end}</h3>
      <p>${campaign.theme ?? 'No theme.'} ${campaign.welshTheme ?? ''} ${campaign.hashtag ?? ''}</p>
      ${evidenceFor('campaigns/campaigns.sources.ts', campaign.kind === 'stalking-awareness-week' ? `${campaign.kind}-${campaign.start.slice(0, 4)}` : campaign.kind)}
    </section>`,
  );

  const english = await contentModules('.en.js');
  const welsh = Object.fromEntries(await contentModules('.cy.js'));
  const words = english.map(([file, module]) => {
    const other = welsh[file.replace('.en.js', '.cy.js')] ?? {};
    const translations = Object.fromEntries(sentences(Object.values(other)[0]));
    return html`<section>
      <h3>${file.replace('.en.js', '')}</h3>
      <table class="words">
        <thead>
          <tr><th>Where</th><th>English</th><th>Cymraeg</th></tr>
        </thead>
        <tbody>
          ${sentences(Object.values(module)[0]).map(
            ([path, text]) =>
              html`<tr><th scope="row">${path}</th><td>${text}</td><td lang="cy">${translations[path] ?? html`<strong>missing</strong>`}</td></tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  });
  const rest = Object.entries(evidence).filter(([key]) => !used.has(key) && !/ (999|101)$/.test(key));

  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Four Signs: every fact and every sentence</title>
        <style>
          body { font: 16px/1.5 sans-serif; max-width: 75em; margin: 2em auto; padding: 0 1em; color: #111 }
          table { border-collapse: collapse; width: 100%; margin: 0.5em 0 }
          th, td { border: 1px solid #888; padding: 0.3em 0.6em; text-align: start; vertical-align: top; overflow-wrap: anywhere }
          .words th[scope] { width: 16%; font-weight: 400; font-size: 0.85em } .words td { width: 42%; line-height: 1.9 }
          section { break-inside: avoid-page; margin-block: 1.5em }
          @media print { body { font-size: 10pt; margin: 0 } a { color: inherit } }
        </style>
      </head>
      <body>
        <h1>Four Signs: every fact and every sentence</h1>
        <p>Mark what is wrong. A fact needs a page or a person that says otherwise, and the date. Welsh awaits a qualified reviewer.</p>
        <h2>Emergency</h2>
        <table>
          ${fact('Emergency', essentialNumbers.emergency.display)} ${fact('Police', essentialNumbers.police.display)} ${fact('Relay UK', link(essentialLinks.relay))}
          ${fact('999 BSL', link(essentialLinks.bsl))} ${Object.entries(essentialLinks.report).map(([nation, address]) => fact(`Report online, ${nation}`, link(address)))}
        </table>
        <h3>999</h3>
        ${evidenceFor('helplines/helplines.sources.ts', '999')}
        <h3>101</h3>
        ${evidenceFor('helplines/helplines.sources.ts', '101')}
        <h2>Services</h2>
        ${services}
        <h2>Campaigns</h2>
        ${runs}
        <h2>Sentences</h2>
        ${words}
        <h2>Police forces</h2>
        <table>
          <thead>
            <tr><th>Id</th><th>Name</th><th>Cymraeg</th><th>Nation</th><th>Website</th><th>Evidence</th></tr>
          </thead>
          <tbody>
            ${forces}
          </tbody>
        </table>
        <h2>Other evidence</h2>
        ${rest.map(([key, each]) => html`<section><h3>${key}</h3>${evidenceHtml(each)}</section>`)}
        <h2>Bank holidays</h2>
        ${Object.entries(bankHolidays).map(([nation, dates]) => html`<h3>${nation}</h3><p>${[...dates].sort().join(', ')}</p>`)}
      </body>
    </html>`.text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? 'content-sheet.html';
  const sheet = await contentSheet();
  writeFileSync(file, sheet);
  console.log(`${file}: ${sheet.length} characters.`);
}
