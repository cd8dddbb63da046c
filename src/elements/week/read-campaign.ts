import type {Campaign} from '../../content/types.js';
import {
  listCampaignChanges,
  getCampaignState,
  type CampaignState,
} from '../../domain/get-campaign-state.js';
import {midnightsOf, findNextChange} from '../../domain/find-next-change.js';
import {isIsoDate} from '../../domain/iso-date.js';
import {localClock} from '../../domain/local-clock.js';
import {asDate, warnOf, type HasLocalName, type SettingsOf} from '../core/settings.js';
import type {weekSettings} from './settings.js';

export type WeekSettings = Omit<SettingsOf<typeof weekSettings>, 'lang'>;

/**
 * The campaigns that we know, and before them the run that the host set, where that is right. The
 * same on a page and on a server.
 */
export function withHostDates(
  host: HasLocalName & WeekSettings,
  known: readonly Campaign[],
): readonly Campaign[] {
  const {campaign} = host;
  const theme = host.theme?.trim();
  if (!host.start && !host.end && !theme) return known;
  const [start, end] = [host.start, host.end].map(asDate) as [string, string];
  const isValid =
    isIsoDate(start) && isIsoDate(end) && start <= end && campaign !== 'stalking-law-anniversary';
  // A framework may write an object where words are meant.
  const isShort = !theme || (theme.length <= 120 && !theme.startsWith('[object '));
  if (!isValid) {
    const found = `${host.start} to ${host.end}`;
    warnOf(
      host,
      'start and end',
      found,
      'YYYY-MM-DD for both, in order, and no anniversary',
      'They are ignored',
    );
  }
  if (!isShort) warnOf(host, 'theme', theme, 'words, at most 120 letters');
  // First, so that it counts where it covers days that we have as well; ours stay, for the years
  // after.
  return isValid
    ? [{kind: campaign, start, end, ...(theme && isShort && {theme})}, ...known]
    : known;
}

/** How the day to draw stands to the campaign, and until when. */
export function readState(
  {campaign, previewDate, daysBefore}: WeekSettings,
  campaigns: readonly Campaign[],
  now: Date,
): {state: CampaignState; changesAt: number} {
  const stateAt = (at: Date): CampaignState => {
    const today = previewDate ?? localClock(at)?.date;
    return today ? getCampaignState(campaigns, campaign, today, daysBefore) : {kind: 'evergreen'};
  };
  const instants: number[] = [];
  for (const day of listCampaignChanges(campaigns, campaign, daysBefore))
    instants.push(...midnightsOf(day));
  return {
    state: stateAt(now),
    changesAt: previewDate ? Infinity : findNextChange(stateAt, now, instants),
  };
}
