/** Texts of what lies around the story: the ledger of claims, the glossary, and what follows the last step. */
import { z } from 'zod';

/** A text that may not be empty. */
const text = z.string().trim().min(1);

/** The part `reference` of a strings file. */
export const referenceSchema = z.strictObject({
  /** Names of the pages, where pages link to each other. */
  nav: z.strictObject({
    /** Name of the list of pages. */
    name: text,
    /** The story. */
    story: text,
    /** The ledger of claims. */
    claims: text,
    /** The glossary. */
    glossary: text,
    /** The page on method. */
    method: text,
    /** The page on accessibility. */
    accessibility: text,
    /** The list of everything on the map. */
    places: text,
    /** The notes on the map. */
    mapNotes: text,
    /** The slides. */
    slides: text,
    /** Link to the page on embedding. */
    embed: text,
    /** The pages for teaching. */
    teach: text,
  }),
  /** The ledger of claims. */
  ledger: z.strictObject({
    /** Heading. */
    title: text,
    /** What the page is for, for search results. */
    description: text,
    /** Says what the ledger holds; `{count}` is filled. */
    intro: text,
    /** Says what the certainty words grade. */
    grades: text,
    /** Says that the day on which a source was read was not kept. */
    dates: text,
    /** Headings of the three groups. */
    groups: z.strictObject({
      /** Claims of the report. */
      report: text,
      /** What other published sources say. */
      background: text,
      /** Our own readings. */
      ours: text,
    }),
    /** Name of the filter. */
    filter: text,
    /** Heading of the choice of speakers. */
    speaker: text,
    /** Heading of the choice of certainty words. */
    certainty: text,
    /** The choice that leaves nothing out. */
    all: text,
    /** Takes every choice back. */
    reset: text,
    /** How many claims are shown; `{shown}` and `{all}` are filled by the script. */
    shown: text,
    /** Place of a claim in the report. */
    place: text,
    /** What the Korean version adds. */
    korean: text,
    /** How sure it is, and why. */
    why: text,
    /** A caution. */
    note: text,
    /** The sources of an entry. */
    sources: text,
    /** In what form a source was read, and by when; `{form}` and `{month}` are filled. */
    read: text,
    /** Stands instead of sources. */
    noSources: text,
    /** The steps and pages that use an entry. */
    used: text,
    /** Stands instead of them. */
    unused: text,
    /** Heading of what the report does not say. */
    unknowns: text,
    /** Introduces that list. */
    unknownsIntro: text,
  }),
  /** The glossary. */
  glossary: z.strictObject({
    /** Heading. */
    title: text,
    /** What the page is for, for search results and as its first sentence. */
    description: text,
    /** How Korean words are written in Latin letters. */
    romanisation: text,
    /** The steps that mark the word. */
    marked: text,
  }),
  /** How to send a correction. */
  corrections: z.strictObject({
    /** What a correction should say. */
    what: text,
    /** Where it goes; `{address}` becomes a link. */
    address: text,
    /** Stands instead where the site names no address. */
    none: text,
  }),
  /** Sources at the foot of a page of prose. */
  foot: z.strictObject({
    /** Heading. */
    title: text,
    /** Says what the marks in the text are. */
    intro: text,
  }),
  /** What follows the last step. */
  after: z.strictObject({
    /** Heading of the links to the report. */
    original: text,
    /** Heading of the links to the other pages. */
    further: text,
    /** What the ledger is good for. */
    claims: text,
    /** What the list of places is good for. */
    places: text,
    /** What the glossary is good for. */
    glossary: text,
    /** What the page on method is good for. */
    method: text,
    /** What the page on accessibility is good for. */
    accessibility: text,
    /** What the notes on the map are good for. */
    mapNotes: text,
    /** Heading of what teachers can do. */
    teach: text,
    /** Says that every step has an address. */
    steps: text,
    /** Opens the list of steps. */
    allSteps: text,
    /** Says how the story comes out on paper. */
    print: text,
    /** Button that opens the browser's dialog for printing. */
    printButton: text,
    /** Heading of the citations. */
    cite: text,
    /** Heading of sharing. */
    share: text,
    /** Says what can be shared. */
    shareIntro: text,
    /** Button that copies the page's address. */
    copyAddress: text,
    /** Button that opens the system's dialog for sharing. */
    shareButton: text,
  }),
  /** Citations, ready to copy. */
  cite: z.strictObject({
    /** Introduces the choice of styles. */
    intro: text,
    /** Says what is not known of the report. */
    unknown: text,
    /** This page as a source. */
    page: text,
    /** The report in English as a source. */
    english: text,
    /** The report in Korean as a source. */
    korean: text,
    /** The title of this page as APA writes titles, with a capital only at the start and in names. */
    sentenceTitle: text,
    /** Stands for the title of the report in English, which was not seen; a description that begins with a capital. */
    englishDescription: text,
    /** The Korean title in the language of the page; begins with a capital. */
    koreanTranslation: text,
    /** What is known of the date of the report in English, as a note in BibTeX. */
    dateNote: text,
    /** Stands for the address where it is not known. */
    ownAddress: text,
    /** Button that copies one citation. */
    copy: text,
    /** Says that the copy has been made. */
    copied: text,
    /** Says that the browser refused, and that the text is selected. */
    refused: text,
  }),
});
