/** The works that readers of this site may want to cite, and the styles in which they can have them. */
import type { Edition, Step, Story } from '../story.ts';
import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeChicago } from './chicago.ts';
import { citeMla } from './mla.ts';
import type { Citation, Work } from './work.ts';

/** One style of citation. */
export interface Style {
  /** Its id in the page. */
  readonly id: string;
  /** Its name, which is the same in every language. */
  readonly name: string;
  /** Whether it is code, whose lines and spaces count. */
  readonly code: boolean;
  /** Cites a work; the second value stands for an address that only the reader's browser knows. */
  readonly cite: (work: Work, ownAddress: string) => Citation;
}

/** All styles, in the order in which they are offered. */
export const STYLES: readonly Style[] = [
  { id: 'apa', name: 'APA', code: false, cite: citeApa },
  { id: 'mla', name: 'MLA', code: false, cite: citeMla },
  { id: 'chicago', name: 'Chicago', code: false, cite: citeChicago },
  { id: 'bibtex', name: 'BibTeX', code: true, cite: citeBibtex },
];

/** The three works. */
export interface CitedWorks {
  /** The story page itself, or the page of one step. */
  readonly page: Work;
  /** The report in English: neither its headline nor its date was seen. */
  readonly english: Work;
  /** The report in Korean. */
  readonly korean: Work;
}

/**
 * Gathers what is known of the three works.
 * @param story the content
 * @param edition the edition that is cited
 * @param address the address of its page, where the site knows it
 * @param step the step whose page is cited; the story as a whole when left out
 * @returns the works
 */
export function citedWorks(
  story: Story,
  edition: Edition,
  address: string | undefined,
  step?: Step,
): CitedWorks {
  const { site, reference } = edition.strings;
  const { cite } = reference;
  const english = story.sources.find(({ id }) => id === 'EN');
  const korean = story.sources.find(({ id }) => id === 'KR');
  if (english?.url === undefined || korean?.url === undefined || korean.date === undefined) {
    throw new Error('sources.yaml: EN needs an address, KR an address and a date, so that they can be cited');
  }
  // The opening has the title of the whole.
  const part = step === undefined || step.title === site.title ? [] : [step.title];
  const year = korean.date.slice(0, 4);
  return {
    page: {
      key: [
        `without-a-pass-${site.published?.slice(0, 4) ?? edition.language}`,
        ...(step ? [step.id] : []),
      ].join('-'),
      title: [site.title, ...part].join(': '),
      sentenceTitle: [cite.sentenceTitle, ...part].join(': '),
      date: site.published === undefined ? undefined : { day: site.published },
      ...(address !== undefined && { url: address }),
    },
    english: {
      key: 'daily-nk-english',
      description: cite.englishDescription,
      publisher: english.publisher,
      // Its own date was not found; the Korean version bounds it from below.
      date: { about: year },
      note: cite.dateNote,
      url: english.url,
    },
    korean: {
      key: `daily-nk-${korean.date}`,
      ...(korean.title !== undefined && { title: korean.title }),
      translation: cite.koreanTranslation,
      publisher: korean.publisher,
      date: { day: korean.date },
      url: korean.url,
    },
  };
}
