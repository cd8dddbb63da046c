/**
 * The page that shows the data to people: tables, complete without a script. With one, they can be
 * searched. Style and script are inside it, and its policy allows these alone, so that it asks for
 * nothing, from a server or from a folder.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {asCardsSay} from '../as-cards-say.mjs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const hash = (text) => `'sha384-${createHash('sha384').update(text).digest('base64')}'`;

/**
 * @param {(strings: TemplateStringsArray, ...values: unknown[]) => {text: string}} html - the
 *   writer of plain HTML, which escapes every value
 * @param {object} options
 * @param {Record<string, any>} options.documents - by name
 * @param {any} options.words - those of the helplines, by language
 */
export function dataPage(html, {documents, words}) {
  const style = read('page.css');
  const script = read('search.js');
  const {emergency, helplines} = documents.helplines;
  const messages = words.en;
  const nation = (id) => messages.nations[id] ?? 'Every nation';

  const link = (address) => html`<a rel="noreferrer" href=${address}>${address}</a>`;
  const inWelsh = (text) => (text ? html`<span class="soft" lang="cy">${text}</span>` : '');
  const table = (name, columns, rows) =>
    html`<table role="table" aria-label=${name}>
        <thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
        <tbody role="rowgroup">${rows.map(
          ({also, cells: [first, ...cells]}) =>
            html`
          <tr role="row" data-also=${also ?? ''}><th role="rowheader" scope="row">${first}</th>${cells.map((cell, at) => html`<td role="cell" data-label=${columns[at + 1]}>${cell}</td>`)}</tr>`,
        )}
        </tbody>
      </table>`;
  const evidence = ({checkedOn, reviewBy, sources}, age = '') =>
    html`<p>${age}</p>
            <details>
              <summary>${sources.length === 1 ? '1 source' : `${sources.length} sources`}</summary>
              <ul>${sources.map(({url, date}) => html`<li>${date}: ${url ? link(url) : 'not a public page'}</li>`)}</ul>
              <p>Checked by a person: ${checkedOn ?? 'nobody yet'}. Look again by ${reviewBy}.</p>
            </details>`;
  const number = (scheme, {display, dial}) => html`<a href=${`${scheme}:${dial}`}>${display}</a>`;
  /** A sentence with its number or address as a link. */
  const linked = (sentence, shown, href) => {
    const at = sentence.indexOf(shown);
    return html`<p>${sentence.slice(0, at)}<a rel="noreferrer" href=${href}>${shown}</a>${sentence.slice(at + shown.length)}</p>`;
  };

  const serviceRows = helplines.map((line) => {
    const said = asCardsSay(line, messages, 'en');
    const {phone, welshPhone, text, email, welshEmail, chat, website, unsure} = line;
    const check = (field) => (unsure.includes(field) ? ` ${messages.checkOnSite}` : '');
    const cells = [
      html`${line.name.en}${inWelsh(line.name.cy)}`,
      html`${phone ? html`<p>${number('tel', phone)} ${said.phone}</p>` : ''}${welshPhone ? linked(said.welshPhone, welshPhone.display, `tel:${welshPhone.dial}`) : ''}${text ? linked(said.text, text.display, `sms:${text.dial}`) : ''}${email ? linked(said.email, email, `mailto:${email}`) : ''}${welshEmail ? linked(said.welshEmail, welshEmail, `mailto:${welshEmail}`) : ''}${chat ? linked(said.chat, chat, chat) : ''}<p>${link(website)}${check('website')}</p>`,
      html`<p>${line.about.en} ${line.note?.en ?? ''}</p><p class="soft" lang="cy">${line.about.cy} ${line.note?.cy ?? ''}</p>${[said.bsl, said.welsh, said.interpreters].map((each) => (each ? html`<p>${each}</p>` : ''))}`,
      said.serves,
      said.hours ?? '',
      evidence(line, said.age),
    ];
    // A line of the whole kingdom is found by the name of each nation.
    return {cells, also: line.nations.map(nation).join(' ')};
  });
  const forceRows = documents['police-forces'].policeForces.map((force) => ({
    cells: [
      html`${force.name.en}${inWelsh(force.name.cy)}`,
      nation(force.nation),
      html`${Object.values(force.website).map((address) => html`<p>${link(address)}</p>`)}`,
      evidence(force),
    ],
  }));
  const campaignRows = [...documents.campaigns.campaigns]
    .sort((one, other) => (one.start < other.start ? 1 : -1))
    .map((campaign) => ({
      cells: [
        html`${campaign.says.en}${inWelsh(campaign.says.cy)}`,
        campaign.start === campaign.end ? campaign.start : `${campaign.start} to ${campaign.end}`,
        html`${campaign.theme?.en ?? ''}${inWelsh(campaign.theme?.cy)} ${campaign.hashtag ?? ''}`,
        evidence(campaign),
      ],
    }));
  const {changes, firstVersion, version} = documents.changes;
  const changeRows = [...changes].reverse().map((change) => ({
    cells: [
      change.date,
      `${change.list}: ${change.id}`,
      `${change.change}${change.fields ? `: ${change.fields.join(', ')}` : ''}`,
      change.version ?? 'not published yet',
    ],
  }));

  const body = html`<main>
      <h1>Who can help, as open data</h1>
      <div class="vital">${emergency.map(
        ({name, about, phone}) => html`
        <p><strong>${name.en.split(phone.display)[0]}<a href=${`tel:${phone.dial}`}>${phone.display}</a></strong>. ${about.en}</p>`,
      )}
      </div>
      <p>The services, police forces and awareness weeks that Four Signs shows, with where each fact is from. The same in files for programs: <a href="helplines.json">helplines</a>, <a href="police-forces.json">police forces</a>, <a href="campaigns.json">campaigns</a>, <a href="changes.json">changes</a>. Version ${version}. <a rel="noreferrer license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, Four Signs contributors. The Welsh awaits the reading of a qualified reviewer. No service has reviewed or endorsed this.</p>
      <p>"Checked by a person" is the day on which somebody opened the page of a service or rang it. Until then, ask the service itself.</p>
      <div class="search" role="search"></div>
      <section aria-labelledby="services">
        <h2 id="services">Services</h2>
        ${table('Services', ['Name', 'How to reach it', 'Who it is for', 'Where', 'When', 'How we know'], serviceRows)}
      </section>
      <section aria-labelledby="forces">
        <h2 id="forces">Police forces</h2>
        ${table('Police forces', ['Name', 'Where', 'Website', 'How we know'], forceRows)}
      </section>
      <section aria-labelledby="campaigns">
        <h2 id="campaigns">Awareness weeks and days</h2>
        ${table('Awareness weeks and days', ['What', 'When', 'Theme', 'How we know'], campaignRows)}
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">What was changed</h2>
        <p>The first version of the package is ${firstVersion.version}. ${firstVersion.published ?? 'It has not been published yet.'}</p>
        ${table('What was changed', ['Day', 'Which fact', 'What', 'First version with it'], changeRows)}
      </section>
    </main>`.text;

  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="referrer" content="no-referrer" />
    <!-- Firefox looks up the names of linked sites on a page over http. -->
    <meta http-equiv="x-dns-prefetch-control" content="off" />
    <title>Who can help, as open data</title>
    <style>${style}</style>
  </head>
  <body>
    ${body}
    <script>${script}</script>
  </body>
</html>
`;
}
