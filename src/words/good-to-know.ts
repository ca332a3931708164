/*
 * Notes beside the plan: what runners do or are told, what is known of it, what is not, and how sure that is. None of them changes
 * the plan. The source of each is named as in docs/health.md, "Good to know".
 */

/** As docs/health.md counts it. */
export type Sureness = 'trial' | 'study' | 'guide' | 'article' | 'ours';

export interface Note {
  readonly name: string;
  /** What people do or are told. */
  readonly people: string;
  readonly known: string;
  readonly notKnown: string;
  readonly sure: Sureness;
  /** Short names of docs/health.md; none where `sure` is the article or ours. */
  readonly sources: readonly string[];
}

export type Topic = 'daily-habits' | 'rest-days' | 'recovery-aids' | 'food-and-drink' | 'running-form' | 'pilates' | 'women';

export interface TopicWords {
  readonly topic: Topic;
  readonly title: string;
  /** The one thing to do with it. */
  readonly lead: string;
  readonly notes: readonly Note[];
}

/** How sure a note is, as a reader says it. */
export function surenessWords(sure: Sureness): string {
  switch (sure) {
    case 'trial':
      return 'Trials point this way';
    case 'study':
      return 'A small or early study';
    case 'guide':
      return 'What physiotherapists advise';
    case 'article':
      return 'Often said, not tested';
    case 'ours':
      return 'Our own careful view';
  }
}

const dailyHabits: readonly Note[] = [
  {
    name: 'Crossed legs',
    people: 'Many sit with one knee over the other, or stand on one leg with the hip pushed out.',
    known: 'With a sore outer hip both press on the sore place. Uncross, and stand on both feet.',
    notKnown: 'Whether it matters for a calm hip. Nobody has shown that it does.',
    sure: 'guide',
    sources: ['hospital leaflets'],
  },
  {
    name: 'Sleeping on one side',
    people: 'Most sleepers lie on one side for hours.',
    known: 'If the outer hip is sore, lie on the other side with a pillow between the knees, or on your back.',
    notKnown: 'Which pillow, and for how long. Try it for a week and go by the morning.',
    sure: 'guide',
    sources: ['hospital leaflets'],
  },
  {
    name: 'A soft couch',
    people: 'A low, soft seat lets the knees stand higher than the hips.',
    known: 'A firmer, higher seat is easier on a sore hip, and easier to get up from.',
    notKnown: 'Whether couches make hips ache in the first place.',
    sure: 'guide',
    sources: ['hospital leaflets'],
  },
  {
    name: 'Long sitting',
    people: 'Many running guides ask for a break every half hour, and two minutes on your feet every hour.',
    known: 'Standing up is free, and most hips feel less stiff for it.',
    notKnown: 'That sitting makes muscles shorter or puts them to sleep. That is said often and shown seldom.',
    sure: 'article',
    sources: [],
  },
  {
    name: 'Sleep',
    people: 'Runners train early and sleep late, so nights get short.',
    known: 'In 95 people who train for endurance, those who slept over seven hours had fewer new troubles.',
    notKnown: 'What leads to what. Sore people sleep badly, too.',
    sure: 'study',
    sources: ['Johnston'],
  },
];

const restDays: readonly Note[] = [
  {
    name: 'Light mobility',
    people: 'A few slow swings and circles, ten minutes at most.',
    known: 'Easy movement after hard work eases sore muscles a little, for a while.',
    notKnown: 'That it makes you fitter. It is there to feel good.',
    sure: 'trial',
    sources: ['Dupuy'],
  },
  {
    name: 'A short session with your own weight',
    people: 'Many runners put some easy strength work into days off.',
    known: 'Your plan has two strength sessions a week, two or three days apart. That is the dose.',
    notKnown: 'Whether more on top helps. Keep it easy: no set near your limit.',
    sure: 'ours',
    sources: [],
  },
  {
    name: 'Nothing at all',
    people: 'Some days you only want to sit down.',
    known: 'That is fine. The body builds in the pauses, and no day off undoes a week.',
    notKnown: 'How many days off are best. Go by how your hips feel in the morning.',
    sure: 'ours',
    sources: [],
  },
];

const recoveryAids: readonly Note[] = [
  {
    name: 'Massage and massage guns',
    people: 'Hands, a ball or a gun on tired muscles.',
    known: 'Massage eases soreness a little and frees movement a little. It does not make you stronger or faster.',
    notKnown: 'Whether a gun does what hands do. Keep it off a sore outer hip: it presses where it hurts.',
    sure: 'trial',
    sources: ['Davis', 'hospital leaflets'],
  },
  {
    name: 'Foam rolling',
    people: 'Slow rolls over thigh and buttock, a minute or two a side.',
    known: 'Weeks of it let muscles move a little further. One session may change nothing.',
    notKnown: 'That it breaks anything loose. It probably works by getting you used to the feeling.',
    sure: 'trial',
    sources: ['Konrad', 'Couture'],
  },
  {
    name: 'Compression clothes',
    people: 'Tight socks or tights, during a run or after it.',
    known: 'An older review found less soreness. A newer one found no quicker return of strength.',
    notKnown: 'That they calm a swollen place. It is hard to test, since you feel what you wear.',
    sure: 'trial',
    sources: ['Hill', 'Négyesi'],
  },
  {
    name: 'Epsom salt baths',
    people: 'A warm bath with a cup or two of the salt.',
    known: 'A warm bath feels good. A review found no sound support for magnesium going in through the skin.',
    notKnown: 'Whether the salt adds anything to the warm water.',
    sure: 'study',
    sources: ['Gröber'],
  },
  {
    name: 'Tape and wraps',
    people: 'Stretchy tape or a wrap round the hip while getting back to running.',
    known: 'Tape may ease soreness for a short time. The studies are of low quality.',
    notKnown: 'That it holds or guides a joint. Use it for a while, and do not wait for it.',
    sure: 'trial',
    sources: ['Banerjee', 'Joveini'],
  },
  {
    name: 'Dry needling',
    people: 'Thin needles into tight spots, by someone trained for it.',
    known: 'It may ease pain for up to twelve weeks. How well that is shown runs from very low to fair.',
    notKnown: 'What it does in the long run, and for runners’ hips. It adds to moving, and does not replace it.',
    sure: 'trial',
    sources: ['Gattie'],
  },
  {
    name: 'Hands-on work by others',
    people: 'Slow pressure on the tissue under the skin, or quick moves of a joint by a chiropractor.',
    known: 'Some feel freer for a day or two.',
    notKnown: 'Whether it does more for a runner’s hip than time and exercise. We found no good trial.',
    sure: 'article',
    sources: [],
  },
];

const foodAndDrink: readonly Note[] = [
  {
    name: 'Drinking enough',
    people: 'Dry muscles are said to be tight muscles.',
    known: 'Drink to thirst, and a little more in heat. Much more than thirst asks for does no good.',
    notKnown: 'That thirst makes hips ache. We found nothing that shows it.',
    sure: 'ours',
    sources: [],
  },
  {
    name: 'Salts in heat',
    people: 'Sodium, magnesium and potassium against cramps, in hard or hot weeks.',
    known: 'In a study of runners in a very long race, salts in the blood and drinking did not explain who got cramps.',
    notKnown: 'Whether salty drinks spare some people cramps. A small trial says they might. Salted food is enough for most.',
    sure: 'study',
    sources: ['Schwellnus', 'Lau'],
  },
  {
    name: 'Berries, greens and oily fish',
    people: 'Foods that are said to calm a sore body.',
    known: 'Sour cherry juice eased soreness after hard exercise a little in pooled trials. All of these are good food.',
    notKnown: 'That any food calms a sore hip. Eat enough, and what you like.',
    sure: 'trial',
    sources: ['Hill and Keane'],
  },
];

const runningForm: readonly Note[] = [
  {
    name: 'Gait analysis',
    people: 'A coach or physiotherapist films your run and looks at pelvis, turn and arms.',
    known: 'In 320 new runners, two weeks of learning to land softer came with fewer troubles in the year after.',
    notKnown: 'Whether looking alone helps, or what suits hips that ache. A change moves load to another place.',
    sure: 'trial',
    sources: ['Chan'],
  },
  {
    name: 'Short barefoot bouts',
    people: 'A minute or two on soft grass or a treadmill, to feel how the foot lands.',
    known: 'Bones in the foot showed signs of stress in runners who went over to barefoot-like shoes within ten weeks.',
    notKnown: 'That barefoot is better. If you like it: a minute or two, on grass, on an easy day, and stop if the foot aches.',
    sure: 'study',
    sources: ['Ridge', 'Warne'],
  },
  {
    name: 'Changing your form',
    people: 'Form is often blamed for aching hips.',
    known: 'Steps a tenth quicker took load off the hip in a laboratory.',
    notKnown: 'That form alone makes hips ache. Many run unlike the picture, with calm hips.',
    sure: 'study',
    sources: ['Heiderscheit'],
  },
];

const pilates: readonly Note[] = [
  {
    name: 'Pilates for runners',
    people: 'Slow, steady trunk work on a mat. Women who do it are often said to have fewer hip troubles.',
    known: 'In a trial with 32 trained runners, twelve weeks of it made their five kilometres faster than running alone.',
    notKnown: 'Whether it calms hips. Much of your plan is close to it, so one of the two is enough.',
    sure: 'trial',
    sources: ['Finatto'],
  },
];

const women: readonly Note[] = [
  {
    name: 'Hips and knees',
    people: 'Women are said to have a wider angle from hip to knee, so that the knee falls in more.',
    known: 'On average women run with the thigh turned in and drawn in a little more than men do.',
    notKnown: 'That this makes hips ache. Averages say little about one person, and steady hips serve everybody.',
    sure: 'study',
    sources: ['Xie'],
  },
  {
    name: 'The monthly cycle',
    people: 'Hormones are said to loosen joints and change how you train.',
    known: 'Over 51 studies the cycle changed strength and endurance very little, and not in the same way for everyone.',
    notKnown: 'Whether it changes how hips feel. Go by your own weeks: an easier day when you feel like one is fine.',
    sure: 'study',
    sources: ['McNulty'],
  },
  {
    name: 'Glutes that forget',
    people: 'Some texts say that muscles of the buttock go to sleep, more often in women.',
    known: 'They work whenever you walk, climb or stand up.',
    notKnown: 'Nothing we found shows muscles that forget. Getting stronger is a good reason by itself.',
    sure: 'ours',
    sources: [],
  },
  {
    name: 'After a birth',
    people: 'Running again soon after a birth, because it feels all right.',
    known: 'Guides ask for weeks to months first, and for a women’s-health physiotherapist before running or jumping.',
    notKnown: 'One date for everyone. With leaking, a heavy feeling or pain, wait and ask.',
    sure: 'guide',
    sources: ['Goom', 'Christopher'],
  },
];

/** Every topic, in the order in which they are shown. */
export const topics: readonly TopicWords[] = [
  {
    topic: 'daily-habits',
    title: 'Daily habits',
    lead: 'What you do all day counts beside what you train. Change one thing, and give it a week.',
    notes: dailyHabits,
  },
  { topic: 'rest-days', title: 'Rest days', lead: 'Move a little, drink, sleep. Nothing is owed on a day off.', notes: restDays },
  {
    topic: 'recovery-aids',
    title: 'Recovery aids',
    lead: 'They may feel good beside your exercises. None of them does the work for you.',
    notes: recoveryAids,
  },
  { topic: 'food-and-drink', title: 'Food and drink', lead: 'Eat enough and drink to thirst.', notes: foodAndDrink },
  {
    topic: 'running-form',
    title: 'Help with running form',
    lead: 'Look at your own running first, then ask someone if you want more.',
    notes: runningForm,
  },
  { topic: 'pilates', title: 'Pilates', lead: 'A good thing if you like it.', notes: pilates },
  {
    topic: 'women',
    title: 'For women',
    lead: 'What is often said of women’s hips, and how much of it is known. Your plan is made from your answers alone.',
    notes: women,
  },
];
