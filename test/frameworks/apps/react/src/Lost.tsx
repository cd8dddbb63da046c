import 'four-signs/define';
import type {} from 'four-signs/types/react';

const cards = [{id: 'our-service', name: 'Our service', phone: '01273 234773', checkedOn: '2026-11-01'}];

/** React leaves objects out of its HTML, and does not set them when it takes that over. */
export const Lost = () => <four-signs-helplines id="lost" partnerHelplines={cards} />;
