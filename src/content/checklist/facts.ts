import type {Behaviour, Impact, Who} from '../types.js';

/**
 * What a person may tick, in the order in which it is asked. The first sign of each is the one
 * under which an ending points back to it. The words are in `en.ts` and `cy.ts`; the clauses of law
 * and the sources in `sources.ts`, which the visitor's script never loads. Every `danger` entry is
 * one of the signs that police and stalking charities treat as urgent on its own.
 */
export const behaviours = [
  {id: 'calls', group: 'contact', signs: ['repeated', 'unwanted']},
  {id: 'messages', group: 'contact', signs: ['repeated', 'unwanted']},
  {id: 'social-media', group: 'contact', signs: ['repeated', 'unwanted', 'obsessive']},
  {id: 'post', group: 'contact', signs: ['unwanted', 'fixated']},

  {id: 'impersonation', group: 'online', signs: ['fixated', 'unwanted']},
  {id: 'posts', group: 'online', signs: ['unwanted', 'fixated']},
  {id: 'accounts', group: 'online', signs: ['obsessive', 'unwanted']},
  {id: 'tracker', group: 'online', signs: ['obsessive', 'fixated'], danger: true},
  {id: 'always-knows', group: 'online', signs: ['obsessive', 'fixated'], danger: true},

  {id: 'following', group: 'following', signs: ['fixated', 'unwanted']},
  {id: 'watching', group: 'following', signs: ['obsessive', 'fixated']},
  {id: 'waiting', group: 'following', signs: ['fixated', 'unwanted']},

  {id: 'home', group: 'home', signs: ['fixated', 'unwanted'], danger: true},
  {id: 'damage', group: 'home', signs: ['fixated', 'unwanted'], danger: true},
  {id: 'things', group: 'home', signs: ['unwanted', 'obsessive']},
  {id: 'goods', group: 'home', signs: ['unwanted', 'fixated']},

  {id: 'contacts-others', group: 'people', signs: ['obsessive', 'unwanted']},
  {
    id: 'children',
    group: 'people',
    signs: ['fixated', 'obsessive'],
    danger: true,
    need: 'young-people',
  },
  {id: 'others', group: 'people', signs: ['obsessive', 'fixated'], danger: true},

  {id: 'now', group: 'danger', signs: ['fixated'], danger: true},
  {id: 'threats', group: 'danger', signs: ['fixated', 'unwanted'], danger: true},
  {id: 'online-threats', group: 'danger', signs: ['fixated', 'unwanted'], danger: true},
  {id: 'violence', group: 'danger', signs: ['fixated', 'unwanted'], danger: true},
  {id: 'weapon', group: 'danger', signs: ['fixated'], danger: true},
  {id: 'order', group: 'danger', signs: ['fixated', 'repeated'], danger: true},
  {id: 'ex', group: 'danger', signs: ['fixated', 'unwanted'], danger: true, intimatePartner: true},
  {id: 'suicide', group: 'danger', signs: ['fixated'], danger: true},
] as const satisfies readonly Behaviour[];

/** How it is for the person. */
export const impacts = [
  {id: 'unwanted', signs: ['unwanted']},
  {id: 'repeated', signs: ['repeated']},
  {id: 'afraid', signs: []},
  {id: 'changed', signs: []},
  {id: 'worse', signs: ['repeated'], danger: true},
  {id: 'frightened', signs: [], danger: true},
] as const satisfies readonly Impact[];

/** Who it is: the last group, which can be skipped. */
export const who = [
  {id: 'who-ex', intimatePartner: true},
  {id: 'who-known'},
  {id: 'who-stranger'},
  {id: 'who-unknown'},
] as const satisfies readonly Who[];

/** Every behaviour has words in every language: a missing one does not compile. */
export type BehaviourId = (typeof behaviours)[number]['id'];

/** As {@link BehaviourId}, for how it is for the person. */
export type ImpactId = (typeof impacts)[number]['id'];

/** As {@link BehaviourId}, for who it is. */
export type WhoId = (typeof who)[number]['id'];

/** Whatever can be ticked. */
export type TickId = BehaviourId | ImpactId | WhoId;
