import type {FallbackMessages} from './messages.js';

export const fallbackEn: FallbackMessages = {
  checklist: {
    title: 'Could this be stalking?',
    lead: 'It may be stalking if someone does things like these and you do not want them to:',
    signs: [
      'calls, messages or writes to you again and again',
      'follows you, watches you or waits for you',
      'turns up at your home, work or school',
      'posts about you, or gets into your accounts',
      'leaves things for you, or damages your things',
      'contacts your family or friends about you',
      'makes threats',
    ],
    help: (emergency, stalking) =>
      `If you are in danger now, call ${emergency}. You can talk to the ${stalking('National Stalking Helpline on')}. It is free. It is not open all the time.`,
    intro:
      'See what fits. Then talk to someone who can help. This is not a test. There is no score.',
    leadAboutSomeone:
      'It may be stalking if someone does things like these to a person who does not want them:',
  },
  helplines: {
    title: 'Who you can call',
    emergency: (emergency) =>
      `If you are in danger now, call ${emergency}. It is free, day and night.`,
    police: (police) => `If it is not an emergency, call ${police('the police on')}.`,
    lines: {
      'national-stalking-helpline':
        'National Stalking Helpline, all of the United Kingdom, not open all the time:',
      'national-domestic-abuse-helpline':
        'England, National Domestic Abuse Helpline, for women, day and night:',
      'victim-support':
        'England and Wales, Victim Support, anyone affected by crime, day and night:',
      'live-fear-free': 'Wales, Live Fear Free, domestic abuse and sexual violence, day and night:',
      'scotland-domestic-abuse-helpline':
        'Scotland, domestic abuse and forced marriage, day and night:',
      'northern-ireland-abuse-helpline':
        'Northern Ireland, domestic and sexual abuse, day and night:',
    },
  },
  factsOnly:
    'Here are names, phone numbers and opening times only. Our other words are not ready in the language of this page.',
  frame: {title: 'Get help'},
  week: {
    title: 'Know the signs of stalking',
    text: (stalking) =>
      `Stalking is when someone has their mind set on you. It happens again and again, and you do not want it. It is a crime, and you can get help. Call the ${stalking('National Stalking Helpline on')}. It is not open all the time.`,
  },
};
