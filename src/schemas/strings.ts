/** Every text that charts and components show and that is not part of the story, per language. */
import { z } from 'zod';

import { referenceSchema } from './reference-strings.ts';

/** A text that may not be empty. */
const text = z.string().trim().min(1);

/** One strings file, `src/content/strings/<language>.yaml`. */
export const stringsSchema = z.strictObject({
  /** The site as a whole. */
  site: z.strictObject({
    /** The title of the site and the story. */
    title: text,
    /** One sentence for search results and social cards. */
    description: text,
    /** The day on which this edition was published; while it is left out, citations give no date. */
    published: z.iso.date().optional(),
  }),
  /** Names of controls, landmarks and other parts of the page. */
  page: z.strictObject({
    /** First link of the page, for keyboards. */
    skipToStory: text,
    /** Link that jumps over the story to what follows it. */
    skipStory: text,
    /** Name of the table of contents. */
    contents: text,
    /** Chapter number; `{number}` is filled. */
    chapter: text,
    /** Says that what follows describes the picture, for readers who do not see it. */
    pictureDescription: text,
    /** Sign beneath the opening that there is more below. */
    scroll: text,
    /** Heading of what follows the story. */
    afterStory: text,
    /** Link to the report in English. */
    readEnglish: text,
    /** Link to the report in Korean. */
    readKorean: text,
    /** Introduces the links to the report. */
    original: text,
    /** What the text and pictures may be used for. */
    licence: text,
    /** Link back to the story from other pages. */
    backToStory: text,
  }),
  /** What each speaker is called. */
  speakers: z.strictObject({
    /** The outlet tells it without attribution. */
    narration: text,
    /** The outlet quotes its source. */
    quoted: text,
    /** The outlet sums up what its source said. */
    paraphrased: text,
    /** The outlet’s own conclusion. */
    inference: text,
    /** Another published source. */
    background: text,
    /** This site. */
    ours: text,
  }),
  /** Certainty words as readers see them; the keys are those of the data. */
  certainty: z.strictObject({
    /** Read directly; nothing contradicts it. */
    high: text,
    /** Between high and medium, nearer to high. */
    'medium–high': text,
    /** One reasonable source. */
    medium: text,
    /** Between medium and low. */
    'medium–low': text,
    /** Between low and medium. */
    'low–medium': text,
    /** Weak. */
    low: text,
  }),
  /** The notes behind claims and words. */
  notes: z.strictObject({
    /** Opens the notes of a step. */
    summary: text,
    /** The same where the notes also explain words. */
    summaryWithWords: text,
    /** Name of a claim's marker; `{id}` is filled. */
    mark: text,
    /** Place in the report; `{number}` is filled. */
    paragraph: text,
    /** Introduces what the Korean version adds. */
    korean: text,
    /** Introduces the reason for a claim's certainty; `{word}` is filled. */
    certainty: text,
    /** Introduces the sources. */
    sources: text,
    /** Link to the whole entry in the ledger; `{id}` is filled. */
    entry: text,
    /** Closes a note that is shown in place. */
    close: text,
  }),
  /** The speaker lens. */
  lens: z.strictObject({
    /** Name of the control. */
    name: text,
    /** Name of the control on narrow screens. */
    short: text,
    /** Everything marked; the first of the choices. */
    all: text,
    /** What the source says, quoted or summed up; a choice. */
    source: text,
    /** What the outlet tells; a choice. */
    outlet: text,
    /** What the outlet concludes; a choice. */
    inferred: text,
    /** What others say; a choice. */
    elsewhere: text,
    /** What we say; a choice. */
    ours: text,
    /** Announced when marks are switched on. */
    on: text,
    /** Announced when marks are switched off. */
    off: text,
    /** Announced when one speaker is set off; `{speaker}` is filled. */
    only: text,
  }),
  /** The page for addresses that do not exist. */
  notFound: z.strictObject({
    /** Heading. */
    title: text,
    /** What happened and what to do. */
    body: text,
  }),
  /** The page of notes on the map. */
  mapNotes: z.strictObject({
    /** Heading. */
    title: text,
    /** What the page is for. */
    intro: text,
    /** Heading of the list of known oddities. */
    oddities: text,
    /** Sentence on the positions of stations and the course of lines. */
    lines: text,
    /** Heading of the list of data sets. */
    sources: text,
    /** One data set; `{name}`, `{version}`, `{licence}` and `{use}` are filled. */
    source: text,
    /** The known oddities, by the ids that the map data gives them. */
    notes: z.record(z.string(), text),
    /** Heading of the licence of the data. */
    licence: text,
  }),
  /** The map. */
  map: z.strictObject({
    /** The letter of the north mark. */
    north: text,
    /** A length; `{km}` is filled. */
    kilometres: text,
    /** Note that lines are drawn schematically. */
    schematic: text,
    /** The same for phones. */
    schematicShort: text,
    /** Stands beside the open mark that ends the list of cities. */
    openList: text,
    /** Heading of the tray of units that cannot be placed. */
    tray: text,
    /** Answer of a unit of which nothing was found. */
    trayUnknown: text,
    /** The one sentence of the legend. */
    fuzzy: text,
    /** Legend of a halo that another source accounts for. */
    haloBackground: text,
    /** Legend of a halo that is our inference. */
    haloOurs: text,
    /** Legend of the crisp dots. */
    dotReport: text,
    /** The length of the ring's radius; `{km}` and `{place}` are filled. */
    ring: text,
    /** What the ring means. */
    ringNote: text,
    /** What the moving marks are not. */
    trafficNote: text,
    /** Names of waters, rivers, provinces and neighbours. */
    lettering: z.strictObject({
      /** The sea west of Korea. */
      yellowSea: text,
      /** The province of the four cities. */
      southPyongan: text,
      /** Its neighbour in the north-west. */
      northPyongan: text,
      /** Its neighbour in the north. */
      chagang: text,
      /** Its neighbour in the east. */
      southHamgyong: text,
      /** Its neighbour in the south. */
      northHwanghae: text,
      /** The country beyond the Yalu. */
      china: text,
      /** The river of Tokchon and Pyongyang. */
      taedong: text,
      /** The river of Anju and Kaechon. */
      chongchon: text,
    }),
  }),
  /** The claim dots. */
  claims: z.strictObject({
    /** What one dot is; `{count}` is filled. */
    title: text,
    /** Heading of what the outlet tells without attribution; `{count}` is filled, as in the next three. */
    narration: text,
    /** Heading of what quotes the anonymous source. */
    quoted: text,
    /** Heading of what sums up the anonymous source. */
    paraphrased: text,
    /** Heading of what the outlet concludes itself. */
    inference: text,
  }),
  /** The railway diagram. */
  network: z.strictObject({
    /** Note that the diagram is schematic. */
    schematic: text,
  }),
  /** The reach chart. */
  reach: z.strictObject({
    /** Title; says what the lines measure. */
    title: text,
    /** Stands at a distance that no source gives. */
    missing: text,
    /** Stands at the end of a lane that runs to a station; `{place}` and `{km}` are filled. */
    lane: text,
  }),
  /** The unit grid. */
  units: z.strictObject({
    /** Heading of the list of cities. */
    cities: text,
    /** Heading of the list of units. */
    organisations: text,
    /** Says that the report draws no link between the lists. */
    noLink: text,
    /** Heading of the grid. */
    grid: text,
    /** What one empty box means. */
    unanswered: text,
  }),
  /** What lies around the story; see `src/schemas/reference-strings.ts`. */
  reference: referenceSchema,
});
/** Every text of charts and components in one language. */
export type Strings = z.infer<typeof stringsSchema>;
