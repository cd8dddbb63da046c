/**
 * A JSON Schema (2020-12) for each document, whole in itself: a validator needs no second file. The
 * types in dist/data/v1/*.d.ts are made from them, so a description here is what an editor shows.
 */

const string = (description, more = {}) => ({type: 'string', minLength: 1, description, ...more});
const date = (description) => ({
  ...string(description),
  pattern: '^20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
});
const https = (description) => string(description, {pattern: '^https://[^\\s]+$'});
const flag = (description) => ({const: true, description});
const list = (items, description, more = {}) => ({type: 'array', items, description, ...more});
const oneOf = (words, description) => ({enum: [...words], ...(description && {description})});

/** An object with these fields and no others; those whose names end in `?` may be missing. */
const object = (description, fields) => ({
  type: 'object',
  description,
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name.replace('?', ''), schema]),
  ),
  required: Object.keys(fields).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
});

/**
 * @param {object} vocabulary - the module of that name: the closed lists
 * @returns {Record<string, object>} by the name of the document
 */
export function makeSchemas({
  campaignKinds,
  changeLists,
  contactFields,
  helplineKinds,
  locales,
  nations,
  needs,
  weekdays,
}) {
  const nation = oneOf(nations);
  const nationList = (description) => list(nation, description, {uniqueItems: true});
  /** Words in every language, or in English and where there are some. */
  const words = (description, everyLanguage = true, item = string) =>
    object(
      description,
      Object.fromEntries(
        locales.map((locale) => [
          everyLanguage || locale === 'en' ? locale : `${locale}?`,
          item(
            locale === 'cy'
              ? 'In Welsh. It awaits the reading of a qualified reviewer.'
              : `In the language ${locale} (BCP 47).`,
          ),
        ]),
      ),
    );
  const span = {
    type: 'array',
    prefixItems: [
      string('From, HH:MM.', {pattern: '^\\d\\d:\\d\\d$'}),
      string('Until, HH:MM. At or before the first: on the next day.', {
        pattern: '^\\d\\d:\\d\\d$',
      }),
    ],
    items: false,
    minItems: 2,
    maxItems: 2,
    description: 'From and until, in the time zone of the document.',
  };
  const dial = string('E.164, or a short code: what `tel:` or `sms:` is followed by.', {
    pattern: '^(\\+[1-9]\\d{6,14}|[1-9]\\d{2,5})$',
  });
  const display = string('As people read it.');
  const phone = object('A number to call.', {
    display,
    dial,
    'cost?': oneOf(
      ['free', 'standard'],
      'What a call costs: nothing, or as a normal call. Missing: nobody has said.',
    ),
    'extension?': string('Digits to press once somebody has answered.', {pattern: '^\\d{1,6}$'}),
  });
  const evidence = {
    checkedOn: {
      description:
        'The day on which a person opened the page of the service or rang it, and found this right. null: nobody has yet.',
      anyOf: [date('A day.'), {type: 'null'}],
    },
    confidence: oneOf(
      ['confirmed', 'one-source', 'conflict', 'none'],
      'Two or more sources agree; there is one alone; they disagree about something; there is none.',
    ),
    sources: list(
      object('A page that was read.', {
        url: {
          description: 'null: not a public page.',
          anyOf: [string('http: or https:', {pattern: '^https?://[^\\s]+$'}), {type: 'null'}],
        },
        date: string('The date printed on it: ISO 8601, as far as it is known; or words.'),
      }),
      'Where it is from.',
    ),
    reviewBy: date('The day by which a person must look again.'),
  };
  const document = (name, title, fields) => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:four-signs:data:v1:${name}`,
    title,
    ...object(`${title}. Facts of Four Signs, under CC BY 4.0.`, {
      $schema: string('This schema.'),
      version: string('The version of the data (Semantic Versioning). Not that of the package.', {
        pattern: '^1\\.\\d+\\.\\d+$',
      }),
      licence: {const: 'CC-BY-4.0', description: 'SPDX.'},
      credit: string('Whom to name.'),
      ...fields,
    }),
  });
  const timeZone = {const: 'Europe/London', description: 'The time zone of all days and times.'};

  return {
    helplines: document('helplines', 'HelplinesDocument', {
      timeZone,
      emergency: list(
        object('999 or 101.', {
          id: oneOf(['999', '101']),
          name: words('What its row says first.'),
          about: words('What its row says below.'),
          phone,
          freeIn: nationList('Where a call was found to be free. Elsewhere nobody knows.'),
          'website?': {
            type: 'object',
            description: 'Where to report online, by nation.',
            properties: Object.fromEntries(
              nations.map((each) => [each, words('Its address.', false, https)]),
            ),
            required: [...nations],
            additionalProperties: false,
          },
          'relay?': object('Text relay.', {website: https('What it is.')}),
          'signLanguage?': object('British Sign Language by video.', {
            website: https('What it is.'),
          }),
          ...evidence,
        }),
        'The emergency number and the number of the police. First, wherever this is shown.',
      ),
      helplines: list(
        object('One service.', {
          id: string('Stable.', {pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'}),
          kind: oneOf(
            helplineKinds,
            'For stalking; the line of a nation, open day and night; for one need; for anyone.',
          ),
          nations: nationList('Whom it serves.'),
          needs: list(oneOf(needs), 'What it helps with.', {uniqueItems: true}),
          name: words('Its name.'),
          about: words('Who it is for and what it does.'),
          'note?': words('What a caller should know first.'),
          'phone?': phone,
          'welshPhone?': phone,
          'text?': object('A number to text.', {
            display,
            dial,
            'keyword?': string('The word to send.'),
            'whatsapp?': flag('It takes WhatsApp messages too.'),
          }),
          'email?': string('An address.', {format: 'email'}),
          'welshEmail?': string('An address to write to in Welsh.', {format: 'email'}),
          'chat?': https('Where the chat starts.'),
          website: https('Its page.'),
          'welshWebsite?': https('Its page in Welsh.'),
          hours: {
            description:
              'Day and night; or by weekday, where a day that is missing is shut; or null: not known. Where `unsure` has "hours", work nothing out from them.',
            anyOf: [
              {const: '24/7'},
              {
                type: 'object',
                properties: Object.fromEntries(
                  weekdays.map((day) => [
                    day,
                    {anyOf: [list(span, 'Open.'), {type: 'null', description: 'Not known.'}]},
                  ]),
                ),
                additionalProperties: false,
              },
              {type: 'null'},
            ],
          },
          'otherHours?': {
            type: 'object',
            description: 'Days with other hours, by date; an empty list is shut.',
            patternProperties: {'^\\d{4}-\\d\\d-\\d\\d$': list(span, 'Open.')},
            additionalProperties: false,
          },
          'hoursVary?': flag('Sources disagree on the hours, and so there are none here.'),
          'hoursWords?': words('The hours as the card says them, with every doubt.'),
          'shutOnBankHolidays?': flag('Known to be shut then. Missing: not known.'),
          'offTheBill?': flag('The service says that the call does not show on the bill.'),
          'welsh?': flag('The service says that you can speak Welsh.'),
          'bsl?': flag('British Sign Language by video.'),
          'interpreters?': flag('Interpreters are there.'),
          'forWomen?': flag('For women only.'),
          unsure: list(
            oneOf(contactFields),
            'Fields that rest on one source. Beside each, say "check on their site". What is said of `email` is said of `welshEmail`.',
            {uniqueItems: true},
          ),
          sourceDate: {
            description: 'Of when the newest dated source is; null: every source is undated.',
            anyOf: [string('YYYY-MM or YYYY', {pattern: '^20\\d\\d(-\\d\\d)?$'}), {type: 'null'}],
          },
          ...evidence,
        }),
        'In the order in which they are offered.',
      ),
    }),
    campaigns: document('campaigns', 'CampaignsDocument', {
      timeZone,
      campaigns: list(
        object(
          'One run of a campaign. A year that is not here has no dates that a source prints.',
          {
            id: string('The kind and the first day.'),
            kind: oneOf(campaignKinds),
            start: date('The first day.'),
            end: date('The last day.'),
            says: words('What is said while it runs.'),
            'theme?': words('As it was printed.', false),
            'hashtag?': string('With its #.', {pattern: '^#'}),
            ...evidence,
          },
        ),
        'Oldest first within a kind.',
      ),
    }),
    'police-forces': document('police-forces', 'PoliceForcesDocument', {
      policeForces: list(
        object('One force. No number: 999 and 101 are right everywhere.', {
          id: string('As data.police.uk has it.'),
          nation: {description: 'null: of no one nation.', anyOf: [nation, {type: 'null'}]},
          name: words('Its name; in Welsh where it has one.', false),
          website: words('Its site; in Welsh where there are such pages.', false, https),
          ...evidence,
        }),
        'The territorial forces, and British Transport Police.',
      ),
    }),
    changes: document('changes', 'ChangesDocument', {
      firstVersion: object('The first version of the package.', {
        version: string('Semantic Versioning.'),
        published: {
          description: 'The day; null: not published yet.',
          anyOf: [date('A day.'), {type: 'null'}],
        },
      }),
      changes: list(
        object('One change of one fact. What it is now stands in its list; what it was, nowhere.', {
          date: date('The day on which it was changed here.'),
          version: {
            description: 'The first version of the package with it; null: not published yet.',
            anyOf: [string('Semantic Versioning.'), {type: 'null'}],
          },
          list: oneOf(changeLists),
          id: string('The id within the list.'),
          change: oneOf(['added', 'changed', 'removed']),
          'fields?': list(string('A field.'), 'What was changed.', {minItems: 1}),
        }),
        'Oldest first.',
      ),
    }),
  };
}
