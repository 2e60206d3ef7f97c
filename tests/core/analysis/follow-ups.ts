/** New text, new content, a new contact: what it still lacks is said next. */
const unfinished = [
  'touchpoint-without-content',
  'source-system-missing',
  'content-without-owner',
  'tone-profile-conflict',
];
/** What was explained by a gap, or known by what is now gone, is said once the cause is another. */
const untold = [
  'info-never-told',
  'info-missing-on-path',
  'next-step-not-told',
  'customer-task-not-told',
  'confirmation-missing',
  'question-unanswered',
];
/** Something told where it was not, may be told elsewhere already, or not in the channel beside it. */
const toldMore = ['info-told-twice', 'channel-versions-differ', 'confidential-info-exposed', 'content-overdue'];
/** Something asked where it was not. */
const askedMore = [
  'question-asked-twice',
  'asked-while-known',
  'answer-not-stored',
  'systems-not-linked',
  'asked-never-used',
  'channel-direction-mismatch',
];
/** Another channel has its own demands. */
const otherChannel = [
  'channel-against-preference',
  'digital-start-analog-finish',
  'no-non-digital-alternative',
  'no-supporting-channel',
  'channel-direction-mismatch',
  'promise-not-kept',
];
/** What is taken away may have been used here only, or refer to what is gone. */
const left = ['object-unused', 'referral-broken'];
/** A text split off for some groups has an identity of its own: what was found in the shared one is found in it too. */
const ofNewText = [
  'one-size-fits-all',
  'address-form',
  'word-choice',
  'text-too-difficult',
  'plain-language',
  'fact-text-mismatch',
  'fact-contradiction',
];
/** Steps that can be reached now are checked now. */
const newlyReached = [
  'flow-broken',
  'branch-incomplete',
  'step-without-channel',
  'process-not-measured',
  'live-with-unfinished-content',
];

const contact = [
  ...unfinished,
  ...untold,
  ...toldMore,
  ...askedMore,
  ...otherChannel,
  ...left,
  ...ofNewText,
  'live-with-unfinished-content',
];
const everything = [...contact, ...newlyReached];
/** Telling it in content without a text for these groups starts that text: a gap is closed, with all that text says and asks. */
const telling = [...toldMore, ...ofNewText, ...untold, ...askedMore, ...otherChannel, 'object-unused'];

/** True follow-ups: the rules that may speak after a fix, by the rule of the finding and the first word of the fix. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'flow-broken connect': everything,
  'flow-broken start': everything,
  'flow-broken entry': everything,
  'flow-broken exit': everything,
  'flow-broken end': everything,
  'object-unused use': contact,
  'object-unused retire': left,
  'object-unused delete': left,
  'step-without-channel channel': contact,
  'step-without-channel same': contact,
  'step-without-channel skip': [...untold, ...otherChannel, ...left],
  'step-without-channel not': [...untold, ...otherChannel, ...left],
  'touchpoint-without-content new': [...unfinished, ...toldMore],
  'touchpoint-without-content existing': contact,
  'touchpoint-without-content copy': [...toldMore, ...ofNewText, ...askedMore, ...untold],
  'touchpoint-without-content empty': [...toldMore, ...ofNewText, ...askedMore, ...untold],
  'info-never-told use': contact,
  'info-never-told tell': [...telling, ...untold],
  'info-never-told known': ['object-unused'],
  'info-missing-on-path tell': telling,
  'info-missing-on-path move': telling,
  'question-unanswered link': ['question-unanswered'],
  'question-unanswered make': telling,
  'question-unanswered tell': telling,
  'target-group-uncovered copy': everything,
  'target-group-uncovered remove': left,
  'confirmation-missing choose': ['confirmation-missing'],
  'confirmation-missing make': telling,
  'confirmation-missing first': telling,
  'confirmation-missing tell': telling,
  'referral-broken target': ['referral-broken'],
  'referral-broken offer': [...unfinished, ...otherChannel],
  'info-told-twice keep': [...untold, ...ofNewText, ...toldMore],
  'question-asked-twice remove': [...left, ...ofNewText, ...otherChannel],
  'content-near-duplicate keep': contact,
  // Another value on the item: texts that state the old one are wrong from now on.
  'fact-contradiction central': ['fact-text-mismatch'],
  'fact-contradiction other': ['fact-text-mismatch', 'content-overdue', 'fact-contradiction'],
  'channel-versions-differ both': [...telling, ...untold],
  'channel-versions-differ tell': telling,
  'next-step-not-told make': telling,
  'next-step-not-told tell': telling,
  'next-step-not-told time': ['promise-not-kept'],
  'customer-task-not-told make': [...telling, 'customer-task-not-told'],
  'customer-task-not-told tell': telling,
  'no-supporting-channel support': [...unfinished, ...otherChannel],
  'no-supporting-channel remove': ['no-supporting-channel', ...otherChannel],
  'no-non-digital-alternative support': [...unfinished, ...otherChannel],
  'channel-against-preference support': [...unfinished, ...otherChannel],
  'channel-against-preference swap': contact,
  'channel-against-preference instead': contact,
  'channel-direction-mismatch move': [...askedMore, ...otherChannel, ...ofNewText, ...left, ...unfinished],
  'channel-direction-mismatch channel': contact,
  'channel-direction-mismatch both': otherChannel,
  'target-group-not-researched add': ['target-group-not-researched'],
  'one-size-fits-all split': [...ofNewText, ...toldMore, ...askedMore],
  'source-system-missing system': ['answer-not-stored', 'systems-not-linked', 'asked-while-known'],
  'systems-not-linked apart': [],
  'answer-not-stored keep': ['systems-not-linked', 'system-of-record-unclear'],
  'answer-not-stored attach': ['systems-not-linked', 'asked-while-known'],
  'confidential-info-exposed remove': [...untold, ...left, ...ofNewText, ...otherChannel, ...toldMore],
  'confidential-info-exposed secure': contact,
  'asked-never-used stop': [...left, ...ofNewText, ...otherChannel],
  'process-not-measured measure': [...everything],
  'process-not-measured evaluation': [...everything],
  'process-not-measured existing': [],
  'tone-profile-conflict tone': ['tone-profile-conflict', ...ofNewText],
  'tone-profile-conflict choose': ['tone-profile-conflict', ...ofNewText],
  'digital-start-analog-finish physical': ['digital-start-analog-finish'],
};

/** The rules that may speak after a fix of a rule. */
export function followUps(ruleId: string, fixId: string): readonly string[] {
  return allowed[`${ruleId} ${fixId.split(' ')[0]}`] ?? [];
}
