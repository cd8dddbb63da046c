/**
 * The facts as data: what the cards say, in every language, each with where it is from. What the
 * evidence keeps beside that (disagreements, notes on sources) holds hours and claims that no card
 * shows, and stays out.
 */

const licence = 'CC-BY-4.0';
const credit = 'Four Signs contributors';

/** In the order given, without what is not there. */
const defined = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/**
 * The documents, by the name of the file without its ending, and what else is written from them.
 *
 * @param {URL} dist - the folder that is built, with esm in it
 */
export async function readRecords(dist) {
  const load = (path) => import(new URL(`esm/${path}.js`, dist).href);
  const vocabulary = await load('content/vocabulary');
  const {helplines} = await load('content/helplines/facts');
  const {helplinesSources} = await load('content/helplines/sources');
  const {essentialLinks, essentialNumbers, policeFreeIn} = await load('content/emergency/facts');
  const {policeForces} = await load('content/police-forces/facts');
  const {policeForcesSources} = await load('content/police-forces/sources');
  const {campaigns, pastCampaigns} = await load('content/week/facts');
  const {campaignsSources} = await load('content/week/sources');
  const {bankHolidays} = await load('content/bank-holidays/facts');
  const {changes, dataVersion, firstVersion} = await load('content/changes/facts');
  const {hoursText} = await load('elements/templates/helpline-texts');
  const {locales} = vocabulary;
  const capital = (locale) => locale[0].toUpperCase() + locale.slice(1);
  const wordsOf = async (topic) =>
    Object.fromEntries(
      await Promise.all(
        locales.map(async (locale) => {
          const module = await load(`content/${topic}/${locale}`);
          return [locale, module[`${topic}${capital(locale)}`]];
        }),
      ),
    );
  const words = await wordsOf('helplines');
  const weekWords = await wordsOf('week');

  /**
   * What is said in each language; left out of a language that has nothing to say. Plain spaces,
   * also where a card must not break its line.
   */
  const each = (say) => {
    const said = locales
      .map((locale) => [locale, say(locale)?.replaceAll('\u00a0', ' ')])
      .filter(([, text]) => text !== undefined);
    return said.length ? Object.fromEntries(said) : undefined;
  };
  const evidence = ({confidence, sources, reviewBy}, checkedOn) => ({
    checkedOn: checkedOn ?? null,
    confidence,
    sources: sources.map(({url, date}) => ({url, date})),
    reviewBy,
  });

  /** When it is open, as its card says it. */
  const hoursWords = (line, messages) => {
    const {hours, hoursVary, unsure = [], phone, text} = line;
    if (hours === '24/7') return messages.openAlways;
    if (hours) {
      const week = hoursText(line, messages);
      return unsure.includes('hours') ? messages.hoursUnsure(week) : week;
    }
    if (!phone && !text) return undefined;
    return hoursVary ? messages.hoursVary : messages.hoursUnknown;
  };

  const helplineRecord = (line) => {
    const {id, kind, nations, needs, unsure = [], sourceDate, checkedOn, hours, ...rest} = line;
    const service = (locale) => words[locale].services[id];
    return defined({
      id,
      kind,
      nations,
      needs,
      name: each((locale) => service(locale).name),
      about: each((locale) => service(locale).about),
      note: each((locale) => service(locale).note),
      ...rest,
      hours,
      hoursWords: each((locale) => hoursWords(line, words[locale])),
      unsure,
      sourceDate,
      ...evidence(helplinesSources[id], checkedOn),
    });
  };

  const emergency = [
    {
      id: '999',
      name: each((locale) => words[locale].emergency.title),
      about: each((locale) => words[locale].emergency.about),
      phone: essentialNumbers.emergency,
      freeIn: vocabulary.nations,
      relay: {website: essentialLinks.relay},
      signLanguage: {website: essentialLinks.bsl},
      ...evidence(helplinesSources['999']),
    },
    {
      id: '101',
      name: each((locale) => words[locale].emergency.policeTitle),
      about: each((locale) => words[locale].emergency.policeAbout),
      phone: essentialNumbers.police,
      freeIn: policeFreeIn,
      website: Object.fromEntries(
        vocabulary.nations.map((nation) => [
          nation,
          defined({
            en: essentialLinks.report[nation],
            cy: essentialLinks.reportInWelsh[nation],
          }),
        ]),
      ),
      ...evidence(helplinesSources['101']),
    },
  ];

  const campaignId = ({kind, start}) => `${kind}-${start}`;
  const campaignRecord = (campaign) => {
    const {kind, start, end, theme, welshTheme, hashtag} = campaign;
    const days = [start, end].map((date) => date.split('-').map(Number));
    return defined({
      id: campaignId(campaign),
      kind,
      start,
      end,
      says: each((locale) =>
        weekWords[locale].campaigns[kind].during(weekWords[locale].dates(...days)),
      ),
      theme: theme && defined({en: theme, cy: welshTheme}),
      hashtag,
      ...evidence(campaignsSources[`${kind}-${start.slice(0, 4)}`] ?? campaignsSources[kind]),
    });
  };

  const forceRecord = ({id, name, welshName, nation, website, welshWebsite}) => ({
    id,
    nation,
    name: defined({en: name, cy: welshName}),
    website: defined({en: website, cy: welshWebsite}),
    ...evidence(policeForcesSources[id]),
  });

  const document = (name, content) => ({
    $schema: `./${name}.schema.json`,
    version: dataVersion,
    licence,
    credit,
    ...content,
  });
  return {
    documents: {
      helplines: document('helplines', {
        timeZone: 'Europe/London',
        emergency,
        helplines: helplines.map(helplineRecord),
      }),
      campaigns: document('campaigns', {
        timeZone: 'Europe/London',
        campaigns: [...pastCampaigns, ...campaigns].map(campaignRecord),
      }),
      'police-forces': document('police-forces', {policeForces: policeForces.map(forceRecord)}),
      changes: document('changes', {firstVersion, changes}),
    },
    bankHolidays,
    vocabulary,
    words,
  };
}
