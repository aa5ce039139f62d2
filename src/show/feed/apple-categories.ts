import { nearest } from '../../errors/nearest.ts';

/** The categories of Apple Podcasts with their subcategories, in their exact spelling (podcasters.apple.com/support/1691-apple-podcasts-categories). */
export const appleCategories: Readonly<Record<string, readonly string[]>> = {
  Arts: ['Books', 'Design', 'Fashion & Beauty', 'Food', 'Performing Arts', 'Visual Arts'],
  Business: ['Careers', 'Entrepreneurship', 'Investing', 'Management', 'Marketing', 'Non-Profit'],
  Comedy: ['Comedy Interviews', 'Improv', 'Stand-Up'],
  Education: ['Courses', 'How To', 'Language Learning', 'Self-Improvement'],
  Fiction: ['Comedy Fiction', 'Drama', 'Science Fiction'],
  Government: [],
  History: [],
  'Health & Fitness': ['Alternative Health', 'Fitness', 'Medicine', 'Mental Health', 'Nutrition', 'Sexuality'],
  'Kids & Family': ['Education for Kids', 'Parenting', 'Pets & Animals', 'Stories for Kids'],
  Leisure: [
    'Animation & Manga',
    'Automotive',
    'Aviation',
    'Crafts',
    'Games',
    'Hobbies',
    'Home & Garden',
    'Video Games',
  ],
  Music: ['Music Commentary', 'Music History', 'Music Interviews'],
  News: [
    'Business News',
    'Daily News',
    'Entertainment News',
    'News Commentary',
    'Politics',
    'Sports News',
    'Tech News',
  ],
  'Religion & Spirituality': ['Buddhism', 'Christianity', 'Hinduism', 'Islam', 'Judaism', 'Religion', 'Spirituality'],
  Science: [
    'Astronomy',
    'Chemistry',
    'Earth Sciences',
    'Life Sciences',
    'Mathematics',
    'Natural Sciences',
    'Nature',
    'Physics',
    'Social Sciences',
  ],
  'Society & Culture': ['Documentary', 'Personal Journals', 'Philosophy', 'Places & Travel', 'Relationships'],
  Sports: [
    'Baseball',
    'Basketball',
    'Cricket',
    'Fantasy Sports',
    'Football',
    'Golf',
    'Hockey',
    'Rugby',
    'Running',
    'Soccer',
    'Swimming',
    'Tennis',
    'Volleyball',
    'Wilderness',
    'Wrestling',
  ],
  Technology: [],
  'True Crime': [],
  'TV & Film': ['After Shows', 'Film History', 'Film Interviews', 'Film Reviews', 'TV Reviews'],
};

/** A category as a config names it, `News`, `News > Daily News` or `Daily News`, with the category it belongs to; what is on no list stays as it is written. */
export function readCategory(written: string): readonly [string] | readonly [string, string] {
  const [first = '', second] = written.split('>').map((part) => part.trim());
  if (second !== undefined) return [first, second];
  const parent = Object.keys(appleCategories).find((name) => appleCategories[name]?.includes(first));
  return parent === undefined ? [first] : [parent, first];
}

/** What is wrong with a category, and the name that was probably meant; null for one of the list. */
export function categoryFault([first, second]: readonly [string] | readonly [string, string]): string | null {
  const below = Object.hasOwn(appleCategories, first) ? appleCategories[first] : undefined;
  if (below === undefined) return `"${first}" is not on Apple's list${meant(first, Object.keys(appleCategories))}`;
  if (second === undefined || below.includes(second)) return null;
  return `"${second}" is not under "${first}" on Apple's list${meant(second, below)}`;
}

function meant(written: string, known: readonly string[]): string {
  const near = nearest(written, known);
  return near === undefined ? '' : `: did you mean "${near}"?`;
}
