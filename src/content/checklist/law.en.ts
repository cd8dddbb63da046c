import type {LawArea, LawNote} from '../messages/checklist.js';

const acts = [
  'following someone',
  'getting in touch with someone, or trying to',
  'posting about someone, or as if it came from them',
  'watching what someone does online',
  'waiting about in a place',
  'moving or harming things that someone owns',
  'watching or spying on someone',
];
const moreActs = [...acts, 'going into a home or other place', 'giving things, or leaving them to be found'];
const actsLead = 'The law names these:';
const order = 'The police can ask a court for a Stalking Protection Order. You do not have to ask for it.';
const threat =
  'It may be a crime to send a threat of death or serious harm. One message can be enough. That is in the Online Safety Act 2023.';

/** The law in each area, in English. What each sentence rests on is in `law.sources.ts`. */
export const lawEn: Readonly<Record<LawArea, LawNote>> = {
  'england-wales': {
    title: 'In England and Wales',
    text: ['Stalking may be a crime. The Act is the Protection from Harassment Act 1997. It looks at things done two or more times.'],
    actsLead,
    acts,
    more: [
      'Other things can count too. It may be a more serious crime if someone comes to fear violence. Or if it upsets them so much that they change how they live.',
      order,
      threat,
    ],
    dated: 'Our sources are from January 2024 to April 2026. One has no date.',
  },
  scotland: {
    title: 'In Scotland',
    text: [
      'Stalking may be a crime. The Act is the Criminal Justice and Licensing (Scotland) Act 2010. It looks at things done two or more times that cause fear or alarm.',
    ],
    actsLead,
    acts: moreActs,
    more: ['Other things can count too, if they could cause fear or alarm.'],
    dated: 'This law has been in force since December 2010. Our sources have no date.',
  },
  'northern-ireland': {
    title: 'In Northern Ireland',
    text: [
      'Stalking may be a crime. The Act is the Protection from Stalking Act (Northern Ireland) 2022. It looks at things done two or more times that cause fear, alarm or great distress.',
    ],
    actsLead,
    acts: moreActs,
    more: ['Other things can count too, if they could cause fear, alarm or great distress.', order, threat],
    dated: 'Our sources are from April 2022 to January 2024. One has no date.',
  },
};
