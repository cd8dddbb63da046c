/**
 * The helplines in the shape of open-helplines, a registry of the world's helplines
 * (Kouki-odaka/open-helplines, schemas/helpline.schema.json 1.0.0, commit 342f3ba). Its shape asks
 * for more than is known here, and nothing is made up to fill it:
 *
 * - `verified_at` is the day on which a person checked, and left out where nobody has;
 * - `government_backed` is not said, and `languages` only where a service says which;
 * - `free` is left out where nobody has said;
 * - a number is E.164 there, so a short code (116 123, 111, 85258) has no place: it stands in
 *   `$comment`, and a service with nothing else has no contact;
 * - a detail that rests on one source is left out.
 */

const categories = {
  'domestic-abuse': 'domestic_violence',
  'sexual-violence': 'sexual_violence',
  'young-people': 'youth',
  lgbt: 'lgbtq',
};

/**
 * @param {object[]} helplines - the records of helplines.json
 */
export function openHelplines(helplines) {
  return {
    $comment: 'SPDX-License-Identifier: CC-BY-4.0. Four Signs contributors.',
    country: 'GB',
    records: helplines.map(record),
  };
}

function record(line) {
  const {id, name, about, needs, phone, text, chat, website, unsure, sources, checkedOn} = line;
  const isSure = (field) => !unsure.includes(field);
  const isE164 = ({dial}) => dial.startsWith('+');
  const numbers = Object.entries({phone, text}).filter(([method, each]) => each && isSure(method));
  const contacts = [
    ...numbers
      .filter(([, each]) => isE164(each))
      .map(([method, {dial, cost}]) => ({
        method,
        number: dial,
        ...(line.welsh && {languages: ['en', 'cy']}),
        hours: line.hours === '24/7' ? '24/7' : line.hoursWords.en,
        ...(cost && {free: cost === 'free'}),
      })),
    // The hours on the card are those of the number.
    ...(chat && isSure('chat') ? [{method: 'chat', url: chat}] : []),
  ];
  const [category, ...others] = [...new Set(needs.map((need) => categories[need] ?? 'other'))];
  const short = numbers.filter(([, each]) => !isE164(each));
  const source = sources.find(({url}) => url?.startsWith('https://'))?.url;
  return {
    ...(short.length && {
      $comment: short.map(([method, {display}]) => `${method}: ${display}`).join('; '),
    }),
    id: `gb-${id}`,
    country: 'GB',
    name: name.en,
    category,
    ...(others.length && {secondary_categories: others}),
    contacts,
    description: about.en,
    ...(isSure('website') && {website}),
    ...(checkedOn && {verified_at: checkedOn}),
    ...(source && {source}),
    tags: [...needs, ...line.nations],
  };
}
