import {behavioursEn} from '../checklist/behaviours.en.js';
import {lawEn} from '../checklist/law.en.js';
import type {ChecklistMessages} from './checklist.js';

const groups = {
  contact: 'Calls, messages and post',
  online: 'Online and on devices',
  following: 'Following and watching',
  home: 'Home, car and belongings',
  danger: 'Threats and danger',
};

const record = [
  'the date, the time and the place',
  'what happened, facts first',
  'how they got in touch',
  'who saw it, and how to reach them',
  'what has been kept, and where it is',
];

const steps = {
  devices: {
    title: 'Get help before changing phones or accounts.',
    text: 'Do this for trackers too. A sudden change can be seen and can make things worse. A helpline can say how to be safer.',
  },
};

const heardText = 'The police and helplines will still hear you.';

/** The checklist in English: short sentences, "you", no blame. */
export const checklistEn: ChecklistMessages = {
  languageName: 'English',
  title: 'Could this be stalking?',
  intro: ['Tick what fits. Then see what it may mean and who can help. This is not a test. There is no score.'],
  safety: {
    title: 'Before you start',
    text: [
      'Someone may see what you do on this phone or computer. If you can, use one they cannot reach.',
      'You can stop and leave at any time. But that does not clear your history or stop spyware.',
      'This list does not save or send what you tick.',
    ],
  },
  contentNote: 'The list names hard things, such as threats, violence and suicide. Take your time. You can skip any part.',
  about: {legend: 'Who is this about?', me: 'Me', someone: 'Someone I am worried about'},
  voices: {
    me: {
      items: behavioursEn.me,
      ask: 'Tick each thing that someone does to you, or has done. If you are not sure, tick it.',
      groups: {...groups, people: 'People around you', impact: 'How it is for you'},
      endings: {
        urgent: {
          title: 'Please get help now',
          lead: ['Some of what you ticked can be a sign of danger. This is not your fault. If you are in danger, call 999.'],
        },
        'may-be-stalking': {
          title: 'This may be stalking',
          lead: ['What you ticked can be part of stalking. It is not your fault. You can get help now, even if you are not sure.'],
        },
        'help-whatever': {
          title: 'Whatever you ticked, you can get help',
          lead: ['Only you know how it feels. If you are worried, that is enough. You can ask for help.'],
        },
      },
      nothing:
        'You did not tick anything. What happens to you may not be on the list. It may be too hard to tick. You can still talk to someone.',
      feelings: 'You ticked how it is for you. That matters:',
      signs: {
        fixated: 'Their mind is set on you. They will not let you go.',
        obsessive: 'They spend time and effort on you. They check, watch or find things out.',
        unwanted: 'You do not want it. You do not need to have told them so.',
        repeated: 'It goes on. Twice can be enough.',
      },
      four: 'The first letters spell FOUR. It is a way to remember the signs. It is not a test, and you do not need all four.',
      lookOut: {
        title: 'What to look out for',
        items: [
          'someone who will not let you go',
          'calls, texts or visits you do not want',
          'someone who knows too much about where you go',
          'changes you make because of one person',
        ],
      },
      steps: {
        ...steps,
        heard: {title: 'You do not need proof.', text: heardText},
        tell: {title: 'Tell someone you trust.', text: 'Trust your gut too. You know this person and your own life best.'},
        record: {
          title: 'Keep a record, if it is safe.',
          text: 'Keep it where they cannot find it. It may be read in court, or by them, so leave out what they must not know.',
        },
        advice: {
          title: 'Get advice before you reply, block them or face them.',
          text: 'You do not have to reply. A helpline can help you plan.',
        },
      },
      record: [...record, 'how it made you feel, and what you changed', 'who you told, and any number the police gave you'],
      summary: {
        open: 'I want to talk about what someone is doing to me. I may find it hard to say, so I wrote it down.',
        openNothing: 'Something is worrying me and I find it hard to say. Please can we talk about it?',
        behaviours: 'What is happening:',
        impacts: 'How it is for me:',
        close: 'Please tell me what I can do and how to stay safer.',
      },
    },
    someone: {
      items: behavioursEn.someone,
      ask: 'Think of the person you worry about. Tick each thing that someone does to them, or has done. If you are not sure, tick it.',
      groups: {...groups, people: 'People around them', impact: 'How it is for them'},
      endings: {
        urgent: {
          title: 'Please get help for them now',
          lead: ['Some of what you ticked can be a sign of danger. If they are in danger, call 999. You can call 999 for them.'],
        },
        'may-be-stalking': {
          title: 'They may be being stalked',
          lead: ['What you ticked can be part of stalking. It is not their fault. You can get advice now, even if you are not sure.'],
        },
        'help-whatever': {
          title: 'Whatever you ticked, you can both get help',
          lead: ['Only they know how it feels. If you are worried, that is enough. You can ask for help.'],
        },
      },
      nothing:
        'You did not tick anything. What you have seen may not be on the list. It may be hard to put into words. You can still talk to someone.',
      feelings: 'You ticked how it is for them. That matters:',
      signs: {
        fixated: 'The other person’s mind is set on them.',
        obsessive: 'The other person spends time and effort on them. They check, watch or find things out.',
        unwanted: 'They do not want it. They do not need to have said so.',
        repeated: 'It goes on. Twice can be enough.',
      },
      four: 'The first letters spell FOUR. It is a way to remember the signs. It is not a test, and there need not be all four.',
      lookOut: {
        title: 'What to look out for',
        items: [
          'someone who will not let them go',
          'calls, texts or visits they do not want',
          'someone who knows too much about where they go',
          'changes they make because of one person',
        ],
      },
      steps: {
        ...steps,
        heard: {title: 'They do not need proof. Nor do you.', text: heardText},
        tell: {
          title: 'Listen, and believe them.',
          text: 'Let them choose what to do and when. It is their life. You can find help for yourself too.',
        },
        record: {
          title: 'Help them keep a record, if it is safe.',
          text: 'Keep it where the other person cannot find it. It may be read in court, or by them, so leave out what they must not know.',
        },
        advice: {
          title: 'Get advice before you step in.',
          text: 'It can make things worse to reply, block or face them.',
        },
      },
      record: [...record, 'how it made them feel, and what they changed', 'who was told, and any number the police gave'],
      summary: {
        open: 'I am worried about someone. I want to talk about what is being done to them.',
        openNothing: 'I am worried about someone and I find it hard to say why. Please can we talk about it?',
        behaviours: 'What is happening:',
        impacts: 'How it is for them:',
        close: 'Please tell me how I can help them to be safer.',
      },
    },
  },
  start: 'Start',
  next: 'Continue',
  back: 'Back',
  finish: 'See what can help',
  skip: 'Skip to the help',
  change: 'Go back to the list',
  clear: 'Clear my answers',
  cleared: 'Your answers are cleared.',
  step: (step, of) => `Step ${step} of ${of}`,
  ring: 'Talk to someone now',
  why: 'Why we say this',
  dangerReason: 'You ticked these signs of danger:',
  signReason: 'You ticked these signs of stalking:',
  nextTitle: 'What you can do next',
  recordTitle: 'What to write down',
  lawTitle: 'What the law says',
  law: lawEn,
  lawClose: 'Only a court can say if something is a crime. You do not need to know the law to ask for help.',
  helpTitle: 'People who can help',
  trust: 'Visit the Suzy Lamplugh Trust’s own site',
  takeTitle: 'Take it with you',
  takeIntro: 'You can read what you ticked to a helpline, or to the police on 101.',
  takeShow: 'Show my words',
  takeHide: 'Hide my words',
  takeWarning: [
    'Think first. Could they find a copy? Paper can be found. What you copy may stay on this phone or computer for a long time.',
  ],
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'That did not work. You can read it from the screen.',
  print: 'Print',
  printTitle: 'Notes',
};
