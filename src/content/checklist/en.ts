import type {About, LawArea} from '../vocabulary.js';
import type {TickId} from './facts.js';
import type {ChecklistMessages, LawNote} from './messages.js';

/**
 * What can be ticked, in English, as the person who ticks it would say it. The same words stand
 * beside the box, in the reasons and in the summary, so that an ending points back to exactly what
 * was ticked. Our own words: no item is taken from a police or research instrument.
 */
const behavioursEn: Readonly<Record<About, Readonly<Record<TickId, string>>>> = {
  me: {
    calls: 'Calls me again and again, or leaves voicemails',
    messages: 'Sends me text after text, emails or other messages',
    'social-media': 'Will not leave me alone on social media, or makes new accounts to reach me',
    post: 'Sends me letters, parcels or gifts, or leaves things for me to find',
    impersonation: 'Pretends to be me online, or uses my name',
    posts: 'Posts things about me, such as lies or private photos',
    accounts: 'Gets into my phone or my accounts, or checks what I do online',
    tracker: 'Keeps track of me with a tracker, spyware or a hidden camera',
    'always-knows': 'Always seems to know where I am',
    following: 'Follows me when I go out',
    watching: 'Watches me or spies on me',
    waiting: 'Waits for me, or turns up in places I go',
    home: 'Turns up at my home, gets in, or tries to get in',
    damage: 'Damages my home, my car or my things',
    things: 'Takes, moves or hides my things',
    goods: 'Orders or cancels things in my name',
    'contacts-others': 'Gets in touch with my family, friends or work about me',
    children: 'Follows my children, or uses them to get to me',
    others: 'Uses others to get to me, or hurts those close to me',
    now: 'I am in danger now, or I am being followed now',
    threats: 'Threatens to hurt or kill me, my children, my family, my partner or my pets',
    'online-threats': 'Makes threats to me online or by message',
    violence: 'Has hurt me, sexually assaulted me, or put hands round my neck',
    weapon: 'Has a weapon, or talks of using one',
    order: 'Breaks a court order, bail rules or a police warning',
    ex: 'Is my ex-partner and has threatened me',
    suicide: 'Talks of suicide, or says there is nothing left to lose',
    unwanted: 'I do not want it',
    repeated: 'It has happened more than once',
    afraid: 'I feel afraid or upset',
    changed: 'I have changed what I do because of it',
    worse: 'It is getting worse, or it happens more often',
    frightened: 'I am very scared, or I feel sure I am in danger',
    'who-ex': 'My partner or ex-partner',
    'who-known': 'Someone else I know',
    'who-stranger': 'Someone I do not know',
    'who-unknown': 'I do not know who it is',
  },
  someone: {
    calls: 'Calls them again and again, or leaves voicemails',
    messages: 'Sends them text after text, emails or other messages',
    'social-media':
      'Will not leave them alone on social media, or makes new accounts to reach them',
    post: 'Sends them letters, parcels or gifts, or leaves things for them to find',
    impersonation: 'Pretends to be them online, or uses their name',
    posts: 'Posts things about them, such as lies or private photos',
    accounts: 'Gets into their phone or their accounts, or checks what they do online',
    tracker: 'Keeps track of them with a tracker, spyware or a hidden camera',
    'always-knows': 'Always seems to know where they are',
    following: 'Follows them when they go out',
    watching: 'Watches them or spies on them',
    waiting: 'Waits for them, or turns up in places they go',
    home: 'Turns up at their home, gets in, or tries to get in',
    damage: 'Damages their home, their car or their things',
    things: 'Takes, moves or hides their things',
    goods: 'Orders or cancels things in their name',
    'contacts-others': 'Gets in touch with their family, friends or work about them',
    children: 'Follows their children, or uses the children to get to them',
    others: 'Uses others to get to them, or hurts those close to them',
    now: 'They are in danger now, or they are being followed now',
    threats:
      'Threatens to hurt or kill them, their children, their family, their partner or their pets',
    'online-threats': 'Makes threats to them online or by message',
    violence: 'Has hurt them, sexually assaulted them, or put hands round their neck',
    weapon: 'Has a weapon, or talks of using one',
    order: 'Breaks a court order, bail rules or a police warning',
    ex: 'Is their ex-partner and has threatened them',
    suicide: 'Talks of suicide, or says there is nothing left to lose',
    unwanted: 'They do not want it',
    repeated: 'It has happened more than once',
    afraid: 'They feel afraid or upset',
    changed: 'They have changed what they do because of it',
    worse: 'It is getting worse, or it happens more often',
    frightened: 'They are very scared, or I feel sure they are in danger',
    'who-ex': 'Their partner or ex-partner',
    'who-known': 'Someone else they know',
    'who-stranger': 'Someone they do not know',
    'who-unknown': 'They do not know who it is',
  },
};

const acts = [
  'following someone',
  'getting in touch with someone, or trying to',
  'posting about someone, or as if it came from them',
  'watching what someone does online',
  'waiting about in a place',
  'moving or harming things that someone owns',
  'watching or spying on someone',
];
const moreActs = [
  ...acts,
  'going into a home or other place',
  'giving things, or leaving them to be found',
];
const actsLead = 'The law names these:';
const order =
  'The police can ask a court for a Stalking Protection Order. It can tell someone to stay away. You can ask the police about it. They apply, not you.';
const trial =
  'At the end of a case, a court can tell someone to stay away. If someone breaks an order, you can call the police.';
const harassment =
  'Harassment is when someone upsets or scares a person two times or more. It can turn into stalking when they have their mind set on that person. You do not need to know which it is.';
const offensive =
  'A message with no threat in it may be a crime too. It may be one if it is grossly offensive or indecent, and was sent to upset someone. That is in the Malicious Communications Act 1988.';
const threat =
  'It may be a crime to send a threat of death or serious harm. One message can be enough. That is in the Online Safety Act 2023.';

/**
 * The law in each area, in English. What each sentence rests on is in `lawEvidence` in
 * `sources.ts`.
 */
const lawEn: Readonly<Record<LawArea, LawNote>> = {
  'england-wales': {
    title: 'In England and Wales',
    text: [
      'Stalking is a crime. The Act is the Protection from Harassment Act 1997. It looks at things done two or more times.',
      harassment,
    ],
    actsLead,
    acts,
    more: [
      'Other things can count too. It may be a more serious crime if someone comes to fear violence. Or if it upsets them so much that they change how they live.',
      order,
      trial,
      threat,
      offensive,
    ],
    dated: 'The law can change. Our newest source is from April 2026.',
  },
  scotland: {
    title: 'In Scotland',
    text: [
      'Stalking is a crime. The Act is the Criminal Justice and Licensing (Scotland) Act 2010. It looks at things done two or more times that cause fear or alarm.',
    ],
    actsLead,
    acts: moreActs,
    more: [
      'Other things can count too, if they are likely to cause fear or alarm.',
      'One threat can be a crime too. That is in the same Act.',
      'You can ask a court for a non-harassment order. You do not need the police for that. It can tell someone what to stop.',
      trial,
    ],
    dated: 'The law can change. We do not know how old our sources are.',
  },
  'northern-ireland': {
    title: 'In Northern Ireland',
    text: [
      'Stalking is a crime. The Act is the Protection from Stalking Act (Northern Ireland) 2022. It looks at things done two or more times that cause fear, alarm or great distress.',
    ],
    actsLead,
    acts: moreActs,
    more: [
      'Other things can count too. They must be likely to cause fear, alarm or great distress.',
      order,
      trial,
      threat,
    ],
    dated: 'The law can change. Our newest source is from January 2024.',
  },
};

const groups = {
  contact: 'Calls, messages and post',
  online: 'Online and on devices',
  following: 'Following and watching',
  home: 'Home, car and belongings',
  danger: 'Threats and danger',
  who: 'Who it is (you can skip this)',
};

const onlyWho = 'You only ticked who it is.';
const stillMe =
  'What happens to you may not be on the list. It may be too hard to tick. You can still talk to someone.';
const stillSomeone =
  'What you have seen may not be on the list. It may be hard to put into words. You can still talk to someone.';

const record = [
  'the date, the time and the place',
  'what happened, facts first',
  'how the other person got in touch',
  'who saw it, and how to reach them',
  'what has been kept, and where it is',
];

const steps = {
  devices: {
    title: 'Get help before you change a phone or an account.',
    text: 'The other person may see what you change. That can make things worse. A helpline can say how to be safer.',
  },
};

const notes = {
  'call-101': 'What happens when you call 101',
  'not-heard': 'If the police did not listen',
  work: 'At work or school',
  tags: 'How to find a tracker',
};
const report =
  'You can take your time. You can ask for a number for your report, and what they will do next.';

const recordText =
  'Keep it where the other person cannot find it. Write what happened. Do not write plans, such as where to stay: the other person, or a court, may read it. Do not keep it on a phone that person can get into. If it is safe, keep messages and gifts too.';

const heardText = 'You can talk to the police or a helpline without it.';

/** The checklist in English: short sentences, "you", no blame. */
export const checklistEn: ChecklistMessages = {
  title: 'Could this be stalking?',
  intro: [
    'Tick what fits. Then see what it may mean and who can help. This is not a test. There is no score.',
  ],
  safety: {
    title: 'Before you start',
    text: [
      'Someone may see what you do on this phone or computer. If you can, use one they cannot reach. Do not sign in to your accounts on it.',
      'You can stop at any time. To leave, close this page, or press “Leave this page” if you see it. That does not clear your history or stop spyware. If you clear it, someone may notice.',
      'This list does not save or send what you tick. A call shows in the phone’s call list.',
    ],
  },
  contentNote:
    'The list names upsetting things, such as threats, sexual assault and suicide. Take your time. You can skip any part.',
  about: {legend: 'Who is this about?', me: 'Me', someone: 'Someone I am worried about'},
  voices: {
    me: {
      items: behavioursEn.me,
      ask: 'Tick each thing that someone does to you, or has done. If you are not sure, tick it.',
      groups: {...groups, people: 'People around you', impact: 'How it is for you'},
      endings: {
        urgent: {
          title: 'Please get help now',
          lead: [
            'Some of what you ticked can be a sign of danger. This is not your fault. If you are in danger, call 999.',
          ],
        },
        'may-be-stalking': {
          title: 'This may be stalking',
          lead: [
            'What you ticked can be part of stalking. It is not your fault. You can get help now, even if you are not sure.',
          ],
        },
        'help-whatever': {
          title: 'Whatever you ticked or did not tick, you can get help',
          lead: [
            'Only you know how it feels. If you are worried, that is enough. You can ask for help.',
          ],
        },
      },
      emergency: 'Call 999 if you are in danger, or think you may be. It is free, day and night.',
      nothing: `You did not tick anything. ${stillMe}`,
      onlyWho: `${onlyWho} ${stillMe}`,
      feelings: 'You ticked how it is for you. That matters:',
      signs: {
        fixated: 'When someone has their mind set on you, and will not leave you alone.',
        obsessive:
          'When someone spends a lot of time on you. It may be to check, watch or find things out.',
        unwanted: 'When you do not want it, even if you never said so.',
        repeated: 'When it goes on. Twice can be enough.',
      },
      harm: 'Stalking can hurt you even if nobody touches you. What you feel makes sense.',
      steps: {
        ...steps,
        tracker: {
          title: 'If you find a tracker when you are out, try not to take it home.',
          text: 'You can go to a busy place or a police station. Call the police from there. If it is at home, get help before you move it.',
        },
        heard: {title: 'You do not need proof.', text: heardText},
        tell: {
          title: 'Tell someone you trust.',
          text: 'Trust what you feel too. You know your own life best. If you are under 19, you can call Childline too.',
        },
        record: {
          title: 'Keep a record, if it is safe.',
          text: recordText,
        },
        advice: {
          title: 'Get advice first: before you reply, block or meet.',
          text: 'You do not have to reply or meet. A helpline can help you plan.',
        },
      },
      notes: {
        'call-101': {
          title: notes['call-101'],
          text: `The police may ask what happened, when, and if you are in danger now. ${report}`,
        },
        'not-heard': {
          title: notes['not-heard'],
          text: 'You can ask again. You can ask for an officer who knows about stalking. The helpline can help you do this.',
        },
        work: {
          title: notes.work,
          text: 'You can tell someone there, so that nobody gives out where you are. If the other person is there too, get advice first.',
        },
        advocate: {
          title: 'Someone to stand by you',
          text: 'A stalking advocate can stand by you. You can ask for one with or without the police. The helpline may know of one in your area.',
        },
        tags: {
          title: notes.tags,
          text: 'Some phones warn you if a tracker moves with you. Some can look for one too.',
        },
      },
      rightToAsk: {
        title: 'You can ask the police about your partner or ex.',
        text: 'In England, Wales and Northern Ireland you can ask if that person has hurt someone in the past. Some call it Clare’s Law. The police decide what they tell you.',
      },
      record: [
        ...record,
        'how it made you feel, and what you changed',
        'who you told, and any number the police gave you',
      ],
      summary: {
        open: 'I want to talk about what someone is doing to me. I find it hard to say, so I wrote it down.',
        openNothing:
          'Something is worrying me and I find it hard to say. Please can we talk about it?',
        behaviours: 'What is happening:',
        who: 'Who it is:',
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
          title: 'Someone may be stalking them',
          lead: [
            'What you ticked can be part of stalking. It is not their fault. You can get advice now, even if you are not sure.',
          ],
        },
        'help-whatever': {
          title: 'Whatever you ticked or did not tick, you can both get help',
          lead: [
            'Only they know how it feels. If you are worried, that is enough. You can ask for help.',
          ],
        },
      },
      emergency:
        'Call 999 if they are in danger, or you think they may be. It is free, day and night.',
      nothing: `You did not tick anything. ${stillSomeone}`,
      onlyWho: `${onlyWho} ${stillSomeone}`,
      feelings: 'You ticked how it is for them. That matters:',
      signs: {
        fixated: 'When someone has their mind set on them, and will not leave them alone.',
        obsessive:
          'When someone spends a lot of time on them. It may be to check, watch or find things out.',
        unwanted: 'When they do not want it, even if they never said so.',
        repeated: 'When it goes on. Twice can be enough.',
      },
      harm: 'Stalking can hurt them even if nobody touches them. What they feel makes sense.',
      steps: {
        ...steps,
        tracker: {
          title: 'If they find a tracker when they are out, they can try not to take it home.',
          text: 'They can go to a busy place or a police station. They can call the police from there. If it is at home, get help before anyone moves it.',
        },
        heard: {title: 'They do not need proof. Nor do you.', text: heardText},
        tell: {
          title: 'Listen, and believe them.',
          text: 'If they are in danger, call 999. If they are a child, you can ask the NSPCC Helpline what to do. If they are an adult, let them choose what to do, and when. You can find help for yourself too.',
        },
        record: {
          title: 'Help them keep a record, if it is safe.',
          text: recordText,
        },
        advice: {
          title: 'Get advice before you step in.',
          text: 'It can make things worse to answer, block or meet the other person.',
        },
      },
      notes: {
        'call-101': {
          title: notes['call-101'],
          text: `The police may ask what happened, when, and if there is danger now. ${report}`,
        },
        'not-heard': {
          title: notes['not-heard'],
          text: 'They can ask again. They can ask for an officer who knows about stalking. The helpline can help with this.',
        },
        work: {
          title: notes.work,
          text: 'They can tell someone there, so that nobody gives out where they are. If the other person is there too, get advice first.',
        },
        advocate: {
          title: 'Someone to stand by them',
          text: 'A stalking advocate can stand by them. They can ask for one with or without the police. The helpline may know of one in their area.',
        },
        tags: {
          title: notes.tags,
          text: 'Some phones warn people if a tracker moves with them. Some can look for one too.',
        },
      },
      rightToAsk: {
        title: 'You can ask the police about their partner or ex.',
        text: 'In England, Wales and Northern Ireland you can ask if that person has hurt someone in the past. Some call it Clare’s Law. The police decide what they tell, and who.',
      },
      record: [
        ...record,
        'how it made them feel, and what they changed',
        'who they have told, and any number the police gave',
      ],
      summary: {
        open: 'I am worried about someone. I want to talk about what someone is doing to them.',
        openNothing:
          'I am worried about someone and I find it hard to say why. Please can we talk about it?',
        behaviours: 'What is happening:',
        who: 'Who it is:',
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
  clearSeen: 'Clear',
  cleared: 'Your answers are cleared.',
  step: (step, of) => `Step ${step} of ${of}`,
  ring: 'Talk to someone now',
  ringBack: {
    title: 'Say if it is safe to ring you back',
    text: 'When you call, say if they can ring you back, and when. Say if it is safe to text or leave a message. You can say no to any of these.',
  },
  why: 'Why we say this',
  danger: 'Can be a sign of danger:',
  signs: 'The police use four words to spot stalking. Look under each for what you ticked.',
  lookOut: 'What to look out for',
  four: 'The first letters spell FOUR. It is a way to remember the signs. It is not a test, and not all four are needed.',
  nextTitle: 'What you can do next',
  recordTitle: 'What to write down',
  printSheet: 'Print an empty sheet',
  sheetNote: 'You fill it in by hand. Someone may find it. Nothing is kept here.',
  recordCare:
    'Do not film the other person if it is not safe. Do not follow them to film. They may use it to complain about you.',
  lawTitle: 'What the law says',
  law: lawEn,
  lawClose:
    'What is happening may be stalking. Only a court can say if it is a crime. You do not need to know the law to ask for help.',
  helpTitle: 'People who can help, by phone or online',
  trust: 'Go to the Suzy Lamplugh Trust: they run the helpline',
  takeTitle: 'Take it with you',
  takeIntro: 'You can read what you ticked to a helpline, or to the police on 101.',
  takeShow: 'Show my words',
  takeHide: 'Hide my words',
  takeWarning: [
    'Someone may find what you copy or print. What you copy may stay on this phone or computer for a long time.',
  ],
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'That did not work. You can read it from the screen.',
  print: 'Print',
  printTitle: 'Notes',
};
