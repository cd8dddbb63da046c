import type {Campaign, CampaignKind, IsoDate} from '../content/types.js';
import {campaignDates} from './campaign-dates.js';

/**
 * The next date, within a year, on which what is said about a campaign will be different, or `undefined` where it will not.
 *
 * @param today - the date in London
 */
export function nextCampaignChange(
  campaigns: readonly Campaign[],
  kind: CampaignKind,
  today: IsoDate,
  daysBefore: number,
): IsoDate | undefined {
  const before = JSON.stringify(campaignDates(campaigns, kind, today, daysBefore));
  const midday = new Date(`${today}T12:00:00Z`);
  for (let day = 1; day <= 366; day++) {
    midday.setUTCDate(midday.getUTCDate() + 1);
    const date = midday.toISOString().slice(0, 10);
    if (JSON.stringify(campaignDates(campaigns, kind, date, daysBefore)) !== before) return date;
  }
  return undefined;
}
