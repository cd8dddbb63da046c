import type {ChecklistMessages} from '../../content/checklist/messages.js';
import type {TickId} from '../../content/checklist/facts.js';
import type {FallbackMessages} from '../../content/fallback/messages.js';
import type {ChecklistFacts} from '../../content/types.js';
import {behaviourGroups} from '../../content/vocabulary.js';
import {getFacts, getMessages} from '../core/content-registry.js';
import {fallbackMessages} from '../core/fallback-content.js';
import {bulletsMarkup} from '../templates/bullets.js';
import {headingMarkup} from '../templates/heading.js';
import {plainHtml} from '../templates/plain-html.js';
import {rootMarkup} from '../templates/root.js';
import {staticTag, type StaticSettings} from '../templates/static-tag.js';
import {introMarkup} from './intro.js';
import {checklistSettings} from './settings.js';

/** What {@link checklistHtml} takes. */
export type ChecklistHtmlSettings = StaticSettings<typeof checklistSettings>;

/**
 * The checklist as plain HTML, for a site that renders on a server: a `<four-signs-checklist>` tag
 * with the numbers, the safety note and the list of behaviours, to be read. There are no boxes: one
 * that was ticked before the script would be in the page, where the browser restores it and any
 * script reads it (docs/decisions/server-html.md).
 */
export function checklistHtml(given: ChecklistHtmlSettings = {}): string {
  const {locale, settings, write} = staticTag(
    'four-signs-checklist',
    'checklist',
    checklistSettings,
    {...given},
  );
  const {about, headingLevel: level} = settings;
  const messages = getMessages('checklist', locale) as ChecklistMessages;
  const fallback = (fallbackMessages[locale] ?? fallbackMessages.en) as FallbackMessages;
  const {intro, lead, leadAboutSomeone} = fallback.checklist;
  const {items, groups} = messages.voices[about];
  const {behaviours} = getFacts('checklist') as ChecklistFacts;
  const group = (name: (typeof behaviourGroups)[number]) => plainHtml`
    <div class="group flow-tight">
      ${headingMarkup(plainHtml, level + 1, groups[name], 'title-2')}
      ${bulletsMarkup(
        plainHtml,
        behaviours.filter((each) => each.group === name).map(({id}) => items[id as TickId]),
      )}
    </div>
  `;
  const content = plainHtml`
    <div class="sheet flow">
      ${introMarkup(plainHtml, {...messages, intro: [intro]}, level, locale, false)}
      <div class="flow">
        <p><strong>${about === 'someone' ? leadAboutSomeone : lead}</strong></p>
        ${behaviourGroups.map(group)}
      </div>
    </div>
  `;
  return write(rootMarkup(plainHtml, locale, content));
}
