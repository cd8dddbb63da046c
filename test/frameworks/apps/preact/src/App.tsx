import 'four-signs/define';
import 'four-signs/fallback.css';
import type {} from 'four-signs/types/preact';

const cards = [{id: 'our-service', name: 'Our service', phone: '01273 234773', checkedOn: '2026-11-01'}];

export const App = ({destination}: {destination: string}) => (
  <>
    <four-signs-exit withoutShortcut={false}>
      <a href={destination} rel="noreferrer">
        Leave this page
      </a>
    </four-signs-exit>
    <four-signs-checklist />
    <four-signs-helplines nation="wales" headingLevel={3} partnerHelplines={cards}>
      <p>
        If you are in danger now, call <a href="tel:999">999</a>.
      </p>
    </four-signs-helplines>
    <four-signs-week class="week" style={{'--four-signs-accent': '#5b2a86'}} />
  </>
);
