import {nations} from '../../content/nations.js';
import type {Helpline, HelplineFacts, Nation, PartnerHelpline, PoliceForce} from '../../content/types.js';
import {readPartnerHelplines} from '../../domain/read-partner-helplines.js';
import {selectHelplines} from '../../domain/select-helplines.js';
import {londonClock} from '../../domain/london-clock.js';
import {warn} from '../shared/warn.js';
import {readIds, readNeed, readPoliceForce} from './read-settings.js';

/** What a host set, as it came. */
export interface CardSettings {
  nation: Nation | undefined;
  need: unknown;
  only: unknown;
  without: unknown;
  policeForce: unknown;
  /** Lists of the partner's own cards. */
  written: readonly unknown[];
}

/** What is to be drawn. */
export interface ChosenCards {
  helplines: Helpline[];
  partners: PartnerHelpline[];
  force: PoliceForce | undefined;
  nation: Nation | undefined;
  facts: HelplineFacts;
  foldNeeds: boolean;
}

/**
 * From what a host set to the cards that are drawn, the same on a page and on a server. A wrong setting warns, and is passed over.
 *
 * @param by - who was given the settings
 * @param today - the instant at which it is drawn, whatever instant is shown
 */
export function chooseCards(by: {readonly localName: string}, facts: HelplineFacts, settings: CardSettings, today: Date): ChosenCards {
  const force = readPoliceForce(by, settings.policeForce, facts.policeForces);
  const nation = settings.nation ?? force?.nation ?? undefined;
  let known: Helpline[] = [...facts.helplines];
  const partners: PartnerHelpline[] = [];
  for (const value of settings.written) {
    if (value === null || value === undefined) continue;
    const reading = readPartnerHelplines(value, facts.helplines, nations, londonClock(today)?.date ?? '');
    for (const problem of reading.problems) warn(by.localName, problem);
    for (const {id, hours, confirmed} of reading.hours) {
      known = known.map((helpline) =>
        helpline.id === id
          ? {...helpline, hours, hoursConfirmed: confirmed, unsure: (helpline.unsure ?? []).filter((field) => field !== 'hours')}
          : helpline,
      );
    }
    partners.push(...reading.helplines.filter((helpline) => partners.every((other) => other.id !== helpline.id)));
  }
  const need = readNeed(by, settings.need);
  const only = readIds(by, 'only', settings.only, known);
  const without = readIds(by, 'without', settings.without, known);
  return {
    helplines: selectHelplines(known, {nation, need, only, without}),
    partners: partners.filter((partner) => !nation || partner.nations.indexOf(nation) >= 0),
    force,
    nation,
    facts: {...facts, helplines: known},
    foldNeeds: !need && !only.length,
  };
}
