/**
 * The shapes of others, as far as our files use them, in our own words; read on 30 November 2026.
 *
 * - Open Referral UK 3.0: OpenReferralUK/uk-profile, commit 6eee0e4, `schema/*.json` and
 *   `schema/openapi.json`; commit 566ddb6 for taxonomy terms. The profile asks for a `url` in
 *   contacts, phones, schedules and languages, and describes none.
 * - open-helplines 1.0.0: Kouki-odaka/open-helplines, commit 342f3ba,
 *   `schemas/helpline.schema.json`.
 */

const string = {type: 'string', minLength: 1};
const uuid = {type: 'string', format: 'uuid'};
const uri = {type: 'string', format: 'uri'};
const time = {type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$'};
const list = (items) => ({type: 'array', items});
/** What is named must fit; what is not named here is ours to check, and so it is refused. */
const object = (properties, required) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const part = {id: uuid, service_id: uuid, url: uri};
const term = object({id: uuid, taxonomy: string, taxonomy_id: uuid, term: string}, [
  'id',
  'taxonomy',
]);
const organization = object({id: uuid, name: string, description: string, website: uri}, [
  'id',
  'name',
  'description',
]);
const oneToOne = {
  id: uuid,
  organization_id: uuid,
  name: string,
  description: string,
  url: uri,
  email: {type: 'string', format: 'email'},
  status: {enum: ['active', 'inactive', 'defunct', 'temporarily closed']},
  assured_date: {type: 'string', format: 'date'},
  organization,
};
const required = ['id', 'name', 'status', 'url'];
const service = object(
  {
    ...oneToOne,
    schedules: list(
      object(
        {
          ...part,
          freq: {enum: ['WEEKLY', 'MONTHLY']},
          byday: {type: 'string', pattern: '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$'},
          opens_at: time,
          closes_at: time,
          description: string,
          notes: string,
        },
        ['id', 'url'],
      ),
    ),
    service_areas: list(object({...part, name: string, service_area: string}, ['id'])),
    languages: list(object({...part, name: string, code: string}, ['id', 'url'])),
    contacts: list(
      object(
        {
          ...part,
          name: string,
          phones: list(
            object({...part, number: string, description: string}, ['id', 'number', 'url']),
          ),
        },
        ['id', 'url'],
      ),
    ),
    attributes: list(
      object(
        {id: uuid, link_id: uuid, link_type: string, taxonomy_term_id: uuid, taxonomy_term: term},
        ['id'],
      ),
    ),
  },
  required,
);
const taxonomy = object({id: uuid, name: string, description: string, taxonomy_terms: list(term)}, [
  'id',
  'name',
  'description',
]);
const count = {type: 'integer', minimum: 0};
const page = (items) =>
  object(
    {
      total_items: count,
      total_pages: count,
      page_number: count,
      size: count,
      first_page: {type: 'boolean'},
      last_page: {type: 'boolean'},
      empty: {type: 'boolean'},
      contents: list(items),
    },
    [
      'total_items',
      'total_pages',
      'page_number',
      'size',
      'first_page',
      'last_page',
      'empty',
      'contents',
    ],
  );

/** By the path that is asked for, the id left out. */
export const openReferralUk = {
  index: object({version: {const: '3.0'}, profile: uri, openapi_url: uri}, [
    'version',
    'profile',
    'openapi_url',
  ]),
  services: page(object(oneToOne, required)),
  'services/': service,
  taxonomies: page(taxonomy),
  'taxonomies/': taxonomy,
  taxonomy_terms: page(term),
  'taxonomy_terms/': term,
};

const https = {type: 'string', pattern: '^https://\\S+$'};
const category = {
  enum: [
    'suicide_prevention',
    'mental_health',
    'domestic_violence',
    'sexual_violence',
    'substance_abuse',
    'youth',
    'lgbtq',
    'veterans',
    'elder',
    'grief',
    'general_crisis',
    'other',
  ],
};
const contact = object(
  {
    method: {enum: ['phone', 'text', 'chat', 'email', 'app']},
    number: {type: 'string', pattern: '^\\+[1-9]\\d{1,14}$'},
    url: https,
    languages: {...list({enum: ['en', 'cy']}), minItems: 1, uniqueItems: true},
    hours: {...string, maxLength: 100},
    free: {type: 'boolean'},
    anonymous: {type: 'boolean'},
  },
  ['method', 'languages', 'hours', 'free'],
);

/** A record of open-helplines, whole. */
export const openHelplinesRecord = object(
  {
    $comment: string,
    id: {type: 'string', pattern: '^[a-z]{2}-[a-z0-9][a-z0-9-]*[a-z0-9]$'},
    country: {const: 'GB'},
    name: {...string, maxLength: 200},
    local_name: string,
    category,
    secondary_categories: {...list(category), minItems: 1, uniqueItems: true},
    contacts: {...list(contact), minItems: 1},
    description: {type: 'string', minLength: 10, maxLength: 280},
    website: https,
    verified_at: {type: 'string', format: 'date'},
    source: https,
    government_backed: {type: 'boolean'},
    tags: {...list({type: 'string', pattern: '^[a-z][a-z0-9-]*[a-z0-9]$'}), uniqueItems: true},
  },
  [
    'id',
    'country',
    'name',
    'category',
    'contacts',
    'description',
    'verified_at',
    'source',
    'government_backed',
  ],
);
