import type {WeekMessages} from './messages.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const weekEn: WeekMessages = {
  label: 'Stalking awareness',
  evergreen: 'Stalking is a crime. You can get help.',
  about:
    'Stalking is when someone has their mind set on you. It happens again and again, and you do not want it. You do not need to be sure, or have proof, to ask for help.',
  figure:
    'About 1 in 7 people aged 16 and over in England and Wales have been stalked since they were 16.',
  figureSource:
    'Office for National Statistics, Crime Survey for England and Wales, year ending March 2024',
  campaigns: {
    'stalking-awareness-week': {
      before: (dates) => `National Stalking Awareness Week is ${dates}`,
      during: (dates) => `It is National Stalking Awareness Week, ${dates}`,
      after: 'National Stalking Awareness Week is over. Help is still here.',
    },
    '16-days': {
      before: (dates) => `16 Days of Activism against Gender-Based Violence starts soon: ${dates}`,
      during: (dates) => `16 Days of Activism against Gender-Based Violence: ${dates}`,
      after: '16 Days of Activism is over. Help is still here.',
    },
    'stalking-law-anniversary': {
      before: (dates) =>
        `The stalking laws of England and Wales began on 25 November 2012. The anniversary is ${dates}.`,
      during: () => 'On this day in 2012, stalking became a crime of its own in England and Wales',
      after: 'Stalking has been a crime of its own in England and Wales since 25 November 2012',
    },
  },
  dates: ([y1, m1, d1], [y2, m2, d2]) => {
    const last = `${d2} ${months[m2 - 1]} ${y2}`;
    if (y1 !== y2) return `${d1} ${months[m1 - 1]} ${y1} to ${last}`;
    if (m1 !== m2) return `${d1} ${months[m1 - 1]} to ${last}`;
    return d1 === d2 ? last : `${d1} to ${last}`;
  },
  theme: (theme) => `The theme is: ${theme}`,
  link: 'Find out more about the week',
  help: 'National Stalking Helpline:',
  emergency: 'In danger now? Call',
  dismiss: 'Hide this',
  dismissed: 'Hidden until this page loads again.',
};
