import 'four-signs/define';
import 'four-signs/fallback.css';
import type {} from 'four-signs/types/solid';

const cards = [{id: 'our-service', name: 'Our service', phone: '01273 234773', checkedOn: '2026-11-01'}];

export const App = (props: {destination: string}) => (
  <>
    <four-signs-exit without-shortcut={false}>
      <a href={props.destination} rel="noreferrer">
        Leave this page
      </a>
    </four-signs-exit>
    <four-signs-checklist />
    <four-signs-helplines nation="wales" heading-level={3} prop:partnerHelplines={cards}>
      <p>
        If you are in danger now, call <a href="tel:999">999</a>.
      </p>
    </four-signs-helplines>
    <four-signs-week class="week" style={{'--four-signs-accent': '#5b2a86'}} />
  </>
);
