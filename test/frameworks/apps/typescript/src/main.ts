import 'four-signs/define';
import 'four-signs/fallback.css';

const cards = [
  {id: 'our-service', name: 'Our service', phone: '01273 234773', checkedOn: '2026-11-01'},
];

const helplines = document.querySelector('four-signs-helplines');
if (helplines) {
  helplines.nation = 'wales';
  helplines.headingLevel = 3;
  helplines.partnerHelplines = cards;
}
