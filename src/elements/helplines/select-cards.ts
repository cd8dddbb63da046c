import {jurisdiction} from '../../content/jurisdiction/current.js';
import type {
  Helpline,
  HelplineFacts,
  Nation,
  PartnerHelpline,
  PoliceForce,
} from '../../content/types.js';
import {parsePartnerHelplines} from '../../domain/parse-partner-helplines.js';
import {selectHelplines} from '../../domain/select-helplines.js';
import {localClock} from '../../domain/local-clock.js';
import type {HasLocalName, SettingsOf} from '../core/settings.js';
import {warn} from '../core/warn.js';
import type {helplinesSettings} from './settings.js';

type CardSettings = Pick<
  SettingsOf<typeof helplinesSettings>,
  'need' | 'only' | 'without' | 'policeForce'
>;

/** What is to be drawn. */
export interface SelectedCards {
  helplines: Helpline[];
  partners: PartnerHelpline[];
  force: PoliceForce | undefined;
  nation: Nation | undefined;
  facts: HelplineFacts;
  foldNeeds: boolean;
}

/**
 * From what a host set to the cards that are drawn, the same on a page and on a server.
 *
 * @param host - whom to name in a warning about a partner's card
 * @param hostNation - the nation that the host set; without one, that of the police force counts
 * @param partnerCards - lists of the partner's own cards, not checked yet
 * @param now - the instant at which it is drawn, whatever instant is shown
 * @param chosen - the nation that the visitor chose, in place of the host's; `null` is none
 */
export function selectCards(
  host: HasLocalName,
  facts: HelplineFacts,
  {need, only, without, policeForce}: CardSettings,
  hostNation: Nation | null,
  partnerCards: readonly unknown[],
  now: Date,
  chosen?: Nation | null,
): SelectedCards {
  const force = facts.policeForces.find(({id}) => id === policeForce);
  const nation = (chosen === undefined ? (hostNation ?? force?.nation) : chosen) ?? undefined;
  // The force of where the visitor is not would be the wrong one to go to.
  const isElsewhere = chosen && force?.nation && force.nation !== chosen;
  let known: Helpline[] = [...facts.helplines];
  const partners: PartnerHelpline[] = [];
  for (const cards of partnerCards) {
    if (cards === null || cards === undefined) continue;
    const reading = parsePartnerHelplines(
      cards,
      facts.helplines,
      jurisdiction.nations,
      localClock(now)?.date ?? '',
    );
    for (const problem of reading.problems) warn(host.localName, problem);
    for (const {id, hours, confirmed} of reading.hours) {
      known = known.map((helpline) =>
        helpline.id === id
          ? {
              ...helpline,
              hours,
              hoursConfirmed: confirmed,
              unsure: (helpline.unsure ?? []).filter((field) => field !== 'hours'),
            }
          : helpline,
      );
    }
    partners.push(
      ...reading.helplines.filter((helpline) => {
        // The same card twice is one. Under one id may stand two that are not the same.
        const card = JSON.stringify(helpline);
        return partners.every((other) => JSON.stringify(other) !== card);
      }),
    );
  }
  return {
    helplines: selectHelplines(known, {nation, need: need ?? undefined, only, without}),
    partners: partners.filter((partner) => !nation || partner.nations.indexOf(nation) >= 0),
    force: isElsewhere ? undefined : force,
    nation,
    facts: {...facts, helplines: known},
    foldNeeds: !need && !only.length,
  };
}
