import 'four-signs/define';
import 'four-signs/fallback.css';
import type {} from 'four-signs/types/react-18';

const cards = [{id: 'our-service', name: 'Our service', phone: '01273 234773', checkedOn: '2026-11-01'}];
const json = JSON.stringify(cards).replace(/</g, '\\u003c');

export const App = ({destination, isEdited = false}: {destination: string; isEdited?: boolean}) => (
  <>
    <four-signs-exit without-shortcut={isEdited || undefined}>
      <a href={destination} rel="noreferrer">
        Leave this page
      </a>
    </four-signs-exit>
    <four-signs-checklist />
    <four-signs-helplines nation="wales" heading-level={3}>
      <p>
        If you are in danger now, call <a href="tel:999">999</a>.
      </p>
      <script type="application/json" dangerouslySetInnerHTML={{__html: json}} />
    </four-signs-helplines>
    <four-signs-week class="week" style={{'--four-signs-accent': '#5b2a86'}} />
  </>
);
