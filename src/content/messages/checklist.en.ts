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
    title: 'Get help before you move a tracker or change a phone or an account.',
    text: 'A sudden change can be seen and can make things worse. A helpline can say how to be safer.',
  },
};

const recordText =
  'Keep it where the other person cannot find it. They may read it, or a court may, so leave out what they must not know. Do not keep it on a phone they can get into. If it is safe, keep messages too.';

const heardText = 'You can talk to the police or a helpline without it.';

/** The checklist in English: short sentences, "you", no blame. */
export const checklistEn: ChecklistMessages = {
  title: 'Could this be stalking?',
  intro: ['Tick what fits. Then see what it may mean and who can help. This is not a test. There is no score.'],
  safety: {
    title: 'Before you start',
    text: [
      'Someone may see what you do on this phone or computer. If you can, use one they cannot reach.',
      'You can stop at any time. To leave, close this page, or press “Leave this page” if you see it. That does not clear your history or stop spyware. Someone may see that you cleared it.',
      'This list does not save or send what you tick. A call shows in the phone’s call list.',
    ],
  },
  contentNote: 'The list names hard things, such as threats, sexual assault and suicide. Take your time. You can skip any part.',
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
      emergency: 'Call 999 if you are in danger, or think you may be. It is free, day and night.',
      nothing:
        'You did not tick anything. What happens to you may not be on the list. It may be too hard to tick. You can still talk to someone.',
      feelings: 'You ticked how it is for you. That matters:',
      signs: {
        fixated: 'Their mind is set on you. They will not leave you alone.',
        obsessive: 'They spend time and effort on you. They check, watch or find things out.',
        unwanted: 'You do not want it, even if you never said so.',
        repeated: 'It goes on. Twice can be enough.',
      },
      steps: {
        ...steps,
        heard: {title: 'You do not need proof.', text: heardText},
        tell: {title: 'Tell someone you trust.', text: 'Trust your gut too. You know your own life best.'},
        record: {
          title: 'Keep a record, if it is safe.',
          text: recordText,
        },
        advice: {
          title: 'Get advice before you reply, block or face them.',
          text: 'You do not have to reply. A helpline can help you plan.',
        },
      },
      record: [...record, 'how it made you feel, and what you changed', 'who you told, and any number the police gave you'],
      summary: {
        open: 'I want to talk about what someone is doing to me. I find it hard to say, so I wrote it down.',
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
          lead: [
            'Some of what you ticked can be a sign of danger. This is not their fault. If they are in danger, call 999. You can call for them.',
          ],
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
      emergency: 'Call 999 if they are in danger, or you think they may be. It is free, day and night.',
      nothing:
        'You did not tick anything. What you have seen may not be on the list. It may be hard to put into words. You can still talk to someone.',
      feelings: 'You ticked how it is for them. That matters:',
      signs: {
        fixated: 'The other person’s mind is set on them, and will not leave them alone.',
        obsessive: 'The other person spends time and effort on them. They are watched, and things are found out.',
        unwanted: 'They do not want it, even if they never said so.',
        repeated: 'It goes on. Twice can be enough.',
      },
      steps: {
        ...steps,
        heard: {title: 'They do not need proof. Nor do you.', text: heardText},
        tell: {
          title: 'Listen, and believe them.',
          text: 'If they are in danger, call 999. If not, let them choose what to do and when. You can find help for yourself too.',
        },
        record: {
          title: 'Help them keep a record, if it is safe.',
          text: recordText,
        },
        advice: {
          title: 'Get advice before you step in.',
          text: 'It can make things worse to answer, block or face the other person.',
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
  danger: 'Can be a sign of danger:',
  signs: 'Stalking has four signs. What you ticked is under the one it can show.',
  lookOut: 'What to look out for',
  four: 'The first letters spell FOUR. It is a way to remember the signs. It is not a test, and not all four are needed.',
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
  takeWarning: ['Someone may find what you copy or print. What you copy may stay on this phone or computer for a long time.'],
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'That did not work. You can read it from the screen.',
  print: 'Print',
  printTitle: 'Notes',
};
