/**
 * The helplines as Open Referral UK 3.0 has services: HSDS 3.0 with the profile of the United
 * Kingdom (OpenReferralUK/uk-profile, commit 6eee0e4, schema/openapi.json and schema/*.json). Each
 * answer of that interface is a file, so that any server that hands out files can give them.
 *
 * A field of HSDS has no room for a doubt. So a detail that rests on one source, and hours on which
 * sources disagree, are in `description` in the words of the card, and in no field.
 */
import {asCardsSay} from './as-cards-say.mjs';
import {identifier} from './identifier.mjs';

const profile = 'https://github.com/OpenReferralUK/uk-profile';
const taxonomy = 'Four Signs';
const taxonomyId = identifier('taxonomy');
const days = {mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU'};
const languageNames = {en: 'English', cy: 'Welsh'};

/** Without what is not there. */
const defined = (record) =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );

/**
 * @param {object} options
 * @param {object[]} options.helplines - the records of helplines.json
 * @param {object} options.messages - the words of the helplines in one language
 * @param {string} options.locale
 * @returns {Record<string, object>} by the path that is asked for, without an ending
 */
export function openReferralPages({helplines, messages, locale}) {
  const needTerm = (need) => ({
    id: identifier('need', need),
    taxonomy,
    taxonomy_id: taxonomyId,
    term: messages.needs[need],
  });

  const service = (line) => {
    const {id, phone, welshPhone, text, email, hours, unsure} = line;
    const website = (locale === 'cy' && line.welshWebsite) || line.website;
    const said = asCardsSay(line, messages, locale);
    const isSure = (field) => !unsure.includes(field);
    const serviceId = identifier('service', id);
    // The profile asks for a `url` in each of these, and describes none.
    const part = (kind, name, fields) => ({
      id: identifier(kind, id, name),
      service_id: serviceId,
      url: website,
      ...fields,
    });
    const language = (code) => part('language', code, {name: languageNames[code], code});
    const spans = hours === '24/7' ? [['', ['00:00', '23:59']]] : hoursByDay(hours);
    const schedules =
      hours && isSure('hours')
        ? spans.map(([byday, [opens, closes]]) =>
            part(
              'schedule',
              `${byday} ${opens}`,
              defined({
                freq: 'WEEKLY',
                byday: byday || Object.values(days).join(','),
                opens_at: opens,
                closes_at: closes,
                description: said.hours,
                notes: 'Europe/London',
              }),
            ),
          )
        : said.hours
          ? [part('schedule', 'words', {description: said.hours})]
          : [];
    const number = (kind, {display}, fields) => part('phone', kind, {number: display, ...fields});
    const inWords = [
      line.about[locale],
      line.note?.[locale],
      !isSure('phone') && phone && `${phone.display}. ${said.phone}`,
      said.welshPhone,
      said.text,
      !isSure('email') && said.email,
      said.welshEmail,
      said.chat,
      said.bsl,
      said.welsh,
      said.interpreters,
      said.hours,
      said.age,
      !isSure('website') && `${website} ${messages.checkOnSite}`,
    ];
    return defined({
      id: serviceId,
      organization_id: identifier('organization', id),
      name: line.name[locale],
      description: inWords.filter(Boolean).join('\n'),
      url: website,
      email: isSure('email') ? email : undefined,
      // Nearest to "we list it": that it runs today, nobody has checked where assured_date is
      // missing.
      status: 'active',
      assured_date: line.checkedOn ?? undefined,
      organization: {
        id: identifier('organization', id),
        name: line.name[locale],
        description: line.about[locale],
        website,
      },
      schedules,
      service_areas: [
        part('service_area', 'nations', {name: said.serves, service_area: said.serves}),
      ],
      languages: line.welsh ? [language('en'), language('cy')] : [],
      contacts: phone || text ? [contact()] : [],
      attributes: line.needs.map((need) => ({
        id: identifier('attribute', id, need),
        link_id: serviceId,
        link_type: 'service',
        taxonomy_term_id: identifier('need', need),
        taxonomy_term: needTerm(need),
      })),
    });

    /** HSDS hangs the numbers of a service on a contact, whose name is that of the service. */
    function contact() {
      return part('contact', 'service', {
        name: line.name[locale],
        phones: [
          phone &&
            isSure('phone') &&
            number('phone', phone, {description: said.phone || undefined}),
          welshPhone &&
            isSure('welshPhone') &&
            number('welshPhone', welshPhone, {description: said.welshPhone}),
          text && isSure('text') && number('text', text, {description: said.text}),
        ]
          .filter(Boolean)
          .map(defined),
      });
    }
  };

  const services = helplines.map(service);
  const page = (contents) => ({
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: !contents.length,
    contents,
  });
  const terms = Object.keys(messages.needs).map(needTerm);
  const ownTaxonomy = {
    id: taxonomyId,
    name: taxonomy,
    description: messages.what,
    taxonomy_terms: terms,
  };
  const byId = (path, records) =>
    Object.fromEntries(records.map((record) => [`${path}/${record.id}`, record]));
  /** The list has what stands beside a service, and not what there are several of. */
  const inList = (record) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => !Array.isArray(value)));
  return {
    index: {
      version: '3.0',
      profile,
      openapi_url: `${profile}/blob/main/schema/openapi.json`,
    },
    services: page(services.map(inList)),
    ...byId('services', services),
    taxonomies: page([ownTaxonomy]),
    ...byId('taxonomies', [ownTaxonomy]),
    taxonomy_terms: page(terms),
    ...byId('taxonomy_terms', terms),
  };
}

/** Days with the same span put together: `MO,TU` with from and until. */
function hoursByDay(hours) {
  const groups = new Map();
  for (const [day, spans] of Object.entries(hours ?? {}))
    for (const span of spans ?? []) {
      const key = span.join();
      groups.set(key, {span, days: [...(groups.get(key)?.days ?? []), days[day]]});
    }
  return [...groups.values()].map(({span, days: all}) => [all.join(), span]);
}
