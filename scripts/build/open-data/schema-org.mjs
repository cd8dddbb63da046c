/**
 * The helplines as schema.org has services, in JSON-LD, for a host to paste into its page:
 * `<script type="application/ld+json">`. schema.org has no word for a doubt, so a detail that rests
 * on one source is in the description, in the words of the card, and in no field.
 *
 * @import {ContactPoint, Graph, Service} from 'schema-dts'
 */
import {asCardsSay} from './as-cards-say.mjs';

const days = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/**
 * @param {object} options
 * @param {any[]} options.emergency - the records of helplines.json
 * @param {any[]} options.helplines - the records of helplines.json
 * @param {any} options.messages - the words of the helplines in one language
 * @param {string} options.locale
 * @param {string} [options.nation] - without one, the lines of every nation
 * @returns {Graph}
 */
export function jsonLd({emergency, helplines, messages, locale, nation}) {
  const area = (name) => ({'@type': /** @type {const} */ ('AdministrativeArea'), name});

  /** @returns {Service} */
  const vital = ({name, about, phone, freeIn, website}) => ({
    '@type': 'Service',
    name: name[locale],
    description: about[locale],
    areaServed: (nation ? [nation] : Object.keys(messages.nations)).map((each) =>
      area(messages.nations[each]),
    ),
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: {
        '@type': 'ContactPoint',
        telephone: phone.dial,
        ...((nation ? freeIn.includes(nation) : freeIn.length === 4) && {
          contactOption: /** @type {const} */ ('TollFree'),
        }),
      },
      ...(nation && website && {serviceUrl: website[nation][locale] ?? website[nation].en}),
    },
  });

  /** @returns {Service} */
  const service = (line) => {
    const {phone, text, hours, unsure, nations} = line;
    const said = asCardsSay(line, messages, locale);
    const isSure = (field) => !unsure.includes(field);
    const website = (locale === 'cy' && line.welshWebsite) || line.website;
    const opening = isSure('hours') ? openingHours(hours) : undefined;
    const description = [
      line.about[locale],
      line.note?.[locale],
      !isSure('nations') && said.serves,
      !isSure('phone') && phone && `${phone.display}. ${said.phone}`,
      !isSure('text') && said.text,
      !isSure('welshPhone') && said.welshPhone,
      !isSure('website') && `${website} ${messages.checkOnSite}`,
      said.hours,
      said.age,
    ];
    /** @type {ContactPoint | undefined} */
    const servicePhone =
      phone && isSure('phone')
        ? {
            '@type': 'ContactPoint',
            telephone: phone.dial,
            ...(phone.cost === 'free' && {contactOption: /** @type {const} */ ('TollFree')}),
            ...(opening && {hoursAvailable: opening}),
            ...(line.welsh && {availableLanguage: ['en', 'cy']}),
          }
        : undefined;
    return {
      '@type': 'Service',
      name: line.name[locale],
      description: description.filter(Boolean).join(' '),
      ...(isSure('website') && {url: website}),
      ...(isSure('nations') && {areaServed: nations.map((each) => area(messages.nations[each]))}),
      ...((servicePhone || (text && isSure('text'))) && {
        availableChannel: {
          '@type': 'ServiceChannel',
          ...(servicePhone && {servicePhone}),
          ...(text &&
            isSure('text') && {
              serviceSmsNumber: {
                '@type': 'ContactPoint',
                telephone: text.dial,
                description: said.text,
              },
            }),
        },
      }),
    };
  };

  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...emergency.map(vital),
      ...helplines.filter(({nations}) => !nation || nations.includes(nation)).map(service),
    ],
  };
}

/** @returns {import('schema-dts').OpeningHoursSpecification[] | undefined} */
function openingHours(hours) {
  if (!hours) return undefined;
  /** @type {[string, [string, string][]][]} */
  const week =
    hours === '24/7'
      ? Object.keys(days).map((day) => [day, [['00:00', '23:59']]])
      : Object.entries(hours);
  return week.flatMap(([day, spans]) =>
    (spans ?? []).map(([opens, closes]) => ({
      '@type': /** @type {const} */ ('OpeningHoursSpecification'),
      dayOfWeek: /** @type {import('schema-dts').DayOfWeek} */ (`https://schema.org/${days[day]}`),
      opens,
      closes,
    })),
  );
}
