import type {Campaign, CampaignKind, IsoDate} from '../content/types.js';
import {addDays, daysBetween, isIsoDate} from './iso-date.js';

/** How today stands to a campaign. `evergreen`: no confirmed dates are near today. */
export type CampaignState =
  | {readonly kind: 'before' | 'during' | 'after'; readonly campaign: Campaign}
  | {readonly kind: 'evergreen'};

/** For how many days after the last day the campaign is still spoken of. */
const daysAfter = 7;

/**
 * The campaign of a kind that is near a day: running, else starting within some days, else just
 * over. Nothing is worked out: a year without dates in the data has no campaign.
 *
 * @param today - the date in the country
 * @param daysBefore - for how many days before its first day a campaign is announced
 */
export function getCampaignState(
  campaigns: readonly Campaign[],
  kind: CampaignKind,
  today: IsoDate,
  daysBefore: number,
): CampaignState {
  const near = campaigns.filter(
    (campaign) =>
      campaign.kind === kind &&
      isIsoDate(campaign.start) &&
      isIsoDate(campaign.end) &&
      campaign.start <= campaign.end &&
      daysBetween(today, campaign.start) <= daysBefore &&
      daysBetween(campaign.end, today) <= daysAfter,
  );
  const during = near.find(({start, end}) => start <= today && today <= end);
  if (during) return {kind: 'during', campaign: during};
  const before = near
    .filter(({start}) => today < start)
    .sort((one, other) => (one.start < other.start ? -1 : 1))[0];
  if (before) return {kind: 'before', campaign: before};
  return near[0] ? {kind: 'after', campaign: near[0]} : {kind: 'evergreen'};
}

/**
 * The days on which that may become another: when a campaign of the kind is first announced, its
 * first day, the day after its last, and when it is spoken of no more.
 */
export function listCampaignChanges(
  campaigns: readonly Campaign[],
  kind: CampaignKind,
  daysBefore: number,
): IsoDate[] {
  return campaigns
    .filter(
      (campaign) => campaign.kind === kind && isIsoDate(campaign.start) && isIsoDate(campaign.end),
    )
    .reduce<IsoDate[]>(
      (days, {start, end}) => [
        ...days,
        addDays(start, -daysBefore),
        start,
        addDays(end, 1),
        addDays(end, daysAfter + 1),
      ],
      [],
    );
}
