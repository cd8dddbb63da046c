/**
 * What was measured, as a page and a chart. Pure functions: they read nothing and write nothing.
 */

/**
 * @typedef {Record<string, number | undefined>} Measured - what one load of a page came to
 * @typedef {{name: string, what: string, taken: Record<string, Measured[]>}} Condition
 */

/** The measures that are compared, and how each is written. */
export const measures = /** @type {const} */ ([
  ['first', 'first words and numbers on the screen', ' ms'],
  ['drawn', 'everything drawn and painted', ' ms'],
  ['work', 'work of the main thread until half a second later', ' ms'],
  ['longest', 'longest task', ' ms'],
  ['tick', 'from a tick to the next frame, 95th percentile of 20', ' ms'],
  ['nodes', 'nodes of the page', ''],
  ['bytes', 'bytes of scripts and styles, brotli', ''],
]);

const sorted = (values) =>
  values.filter((value) => value !== undefined).sort((one, other) => one - other);

/** The value in the middle, and the quarters beside it. */
export function middle(values) {
  const all = sorted(values);
  const at = (part) => all[Math.min(all.length - 1, Math.floor(all.length * part))];
  return all.length ? {median: at(0.5), low: at(0.25), high: at(0.75)} : undefined;
}

const number = (value, unit) => `${Math.round(value)}${unit}`;

/** One measure of one page: the middle, how many times plain HTML's it is, and the quarters. */
export function cell(values, plain, unit) {
  const own = middle(values);
  if (!own) return '–';
  const times =
    plain?.median && own !== plain ? ` (×${(own.median / plain.median).toFixed(2)})` : '';
  const spread = own.low === own.high ? '' : ` ${number(own.low, '')}–${number(own.high, '')}`;
  return `${number(own.median, unit)}${times}${spread && `,${spread}`}`;
}

/**
 * Where another page's middle is lower than that of one of ours.
 *
 * @param {Condition} condition
 * @param {string} own - the name of our page
 * @returns {string[]} a sentence for each measure
 */
export function ahead({taken}, own) {
  return measures.flatMap(([key, what]) => {
    const value = (name) => middle((taken[name] ?? []).map((each) => each[key]))?.median;
    const ours = value(own);
    if (ours === undefined) return [];
    const quicker = Object.keys(taken).filter((name) => {
      const theirs = value(name);
      return !name.startsWith('ours') && theirs !== undefined && theirs < ours;
    });
    return [
      quicker.length
        ? `${what}: ${quicker.map((name) => `${name} (×${(Number(value(name)) / ours).toFixed(2)} of ours)`).join(', ')}`
        : `${what}: nobody`,
    ];
  });
}

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Bars: how many times plain HTML's time each page needs until everything is painted. */
export function chart({taken, what}) {
  const rows = Object.entries(taken)
    .map(([name, all]) => [name, middle(all.map(({drawn}) => drawn))?.median])
    .filter((row) => row[1] !== undefined);
  const plain = Number(rows[0]?.[1]);
  const most = Math.max(...rows.map(([, value]) => Number(value) / plain), 1);
  const bars = rows.map(([name, value], at) => {
    const times = Number(value) / plain;
    const y = 44 + at * 26;
    const width = Math.round((times / most) * 420);
    const fill = String(name).startsWith('ours') ? '#951b1b' : '#55636f';
    return `<text x="170" y="${y + 14}" text-anchor="end">${escape(String(name))}</text><rect x="178" y="${y}" width="${width}" height="20" fill="${fill}"/><text x="${184 + width}" y="${y + 14}">×${times.toFixed(2)}</text>`;
  });
  const height = 56 + rows.length * 26;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" role="img" font-family="sans-serif" font-size="13"><title>Time until everything is painted, as times that of plain HTML</title><rect width="680" height="${height}" fill="#fff"/><text x="16" y="24" font-size="15">Until everything is painted, beside plain HTML. ${escape(what)}</text>${bars.join('')}</svg>\n`;
}

/**
 * The whole page, as Markdown.
 *
 * @param {object} run
 * @param {number} run.boxes - how many things can be ticked
 * @param {Condition[]} run.conditions
 * @param {number} run.rounds
 * @param {string} run.date - ISO 8601
 * @param {string} run.machine - browser, cores, how busy it was
 * @param {string[]} run.versions - of what is compared
 * @param {string} run.crowd - what many of them on one page come to, as a table
 * @param {string} run.chartFile
 */
export function report({boxes, conditions, rounds, date, machine, versions, crowd, chartFile}) {
  const tables = conditions.map(({what, taken}) => {
    const rows = Object.entries(taken).map(([name, all]) => {
      const cells = measures.map(([key, , unit]) =>
        cell(
          all.map((each) => each[key]),
          name === 'plain HTML'
            ? undefined
            : middle((taken['plain HTML'] ?? []).map((each) => each[key])),
          unit,
        ),
      );
      const shift = Math.max(0, ...all.map((each) => each.shift ?? 0));
      return `| ${name} | ${cells.join(' | ')} | ${shift.toFixed(3)} |`;
    });
    return `## ${what}

| | ${measures.map(([, each]) => each).join(' | ')} | layout shift, most |
| --- | ${measures.map(() => '--:').join(' | ')} | --: |
${rows.join('\n')}
`;
  });
  const [main] = conditions;
  return `# How quick it is

Written by \`npm run bench\` on ${date}. ${machine}. Each page was loaded ${rounds === 1 ? 'once' : `${rounds} times`} in each way, in turn with the others; the middle value is shown, how many times
that of plain HTML it is, and the quarters on both sides. Times mean something only beside others of the same run${rounds < 5 ? ', and so few rounds say little: they show that the command works' : ''}.

Every page has the same words: a banner, a list of ${boxes} things to tick with its results, and eight services. Plain HTML is one file, without a script or a style. Ours draw more than that:
opening hours, what costs what, how old each detail is, two questions and the law. Versions: ${versions.join(', ')}.

![Time until everything is painted, beside plain HTML](${chartFile})

${tables.join('\n')}
## Who is ahead of us

${
  main
    ? `${main.what}. Lower than "ours, English":\n\n${ahead(main, 'ours, English')
        .map((line) => `- ${line}`)
        .join('\n')}`
    : ''
}

${
  crowd
    ? `## Many on one page

At full speed, as many elements as that, a quarter of each tag:

${crowd}
`
    : ''
}`;
}
