import type {LawArea, LawNote} from '../messages/checklist.js';

/** The law in each area, in English. What each sentence rests on is in `law.sources.ts`. */
export const lawEn: Readonly<Record<LawArea, LawNote>> = {
  'england-wales': {
    title: 'In England and Wales',
    text: [
      'Stalking may be a crime under the Protection from Harassment Act 1997. The law looks at things done two or more times.',
      'It names some: to follow someone, to contact them, to post about them, to watch what they do online, to wait near a place, to touch or damage their things, to watch or spy on them. Other acts can count too.',
      'It may be a more serious crime if it makes someone fear violence, or upsets them so much that their daily life changes.',
      'The police can ask a court for a Stalking Protection Order. The person who is stalked does not have to ask.',
      'One message that threatens to kill or badly hurt someone may be a crime under the Online Safety Act 2023.',
    ],
    dated: 'Our sources for this are dated January 2024 to April 2026.',
  },
  scotland: {
    title: 'In Scotland',
    text: [
      'Stalking may be a crime under the Criminal Justice and Licensing (Scotland) Act 2010. The law looks at things done two or more times that cause fear or alarm.',
      'It names some: to follow someone, to contact them, to post about them, to watch what they do online, to go into a place, to wait near a place, to touch or damage their things, to give or leave things, to watch or spy on them. Other acts that would make most people afraid can count too.',
    ],
    dated: 'This law has been in force since December 2010.',
  },
  'northern-ireland': {
    title: 'In Northern Ireland',
    text: [
      'Stalking may be a crime under the Protection from Stalking Act (Northern Ireland) 2022. The law looks at things done two or more times that cause fear, alarm or great distress.',
      'It names some: to follow someone, to contact them, to post about them, to watch what they do online, to go into a place, to wait near a place, to touch or damage their things, to give or leave things, to watch or spy on them. Other acts that would make most people afraid can count too.',
      'The police can ask a court for a Stalking Protection Order.',
      'One message that threatens to kill or badly hurt someone may be a crime under the Online Safety Act 2023.',
    ],
    dated: 'Our sources for this are dated April 2022 to January 2024.',
  },
};
