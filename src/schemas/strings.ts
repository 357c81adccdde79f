/** Every text that charts and components show and that is not part of the story, per language. */
import { z } from 'zod';

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
    /** Introduces the notes on the map. */
    mapNotes: text,
    /** What the text and pictures may be used for. */
    licence: text,
    /** Link back to the story from other pages. */
    backToStory: text,
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
  /** The last pictures: the timeline, what is said and what is not, and who says it. */
  evidence: z.strictObject({
    /** The timeline. */
    timeline: z.strictObject({
      /** Title at the scale of weeks. */
      weeks: text,
      /** Title at the scale of years. */
      years: text,
      /** Heading of what the report says, above the line. */
      report: text,
      /** Heading of what other sources say, below the line. */
      others: text,
      /** An event beside its mark; `{when}` and `{what}` are filled. */
      event: text,
      /** An event in the tray; `{what}` and `{when}` are filled. */
      undated: text,
      /** Names the report among the reports of other years. */
      thisReport: text,
      /** The outlet's hedged inference, beside the dashed line. */
      link: text,
      /** What nearness in time does not show. */
      coincidence: text,
      /** A caution about similar reports. */
      recurring: text,
      /** Heading of the tray of undated items. */
      tray: text,
    }),
    /** The claims come home, beside what is missing. */
    home: z.strictObject({
      /** Heading of the claims; `{count}` is filled. */
      said: text,
      /** Heading of the empty outlines; `{count}` is filled. */
      unsaid: text,
    }),
    /** The legend of speakers and of certainty. */
    legend: z.strictObject({
      /** Title. */
      title: text,
      /** The square: the outlet tells it. */
      narration: text,
      /** The disc: the source quoted. */
      quoted: text,
      /** The ring: the source summed up. */
      paraphrased: text,
      /** The dashed ring: the outlet concludes it. */
      inference: text,
      /** The diamond: other published sources. */
      background: text,
      /** The triangle: our own reading. */
      ours: text,
      /** How many statements of other sources the site lists; `{count}` is filled. */
      backgroundCount: text,
      /** How many readings of our own it lists; `{count}` is filled. */
      oursCount: text,
      /** Heading of the signs of certainty. */
      fuzzy: text,
      /** The crisp sign. */
      crisp: text,
      /** The soft sign. */
      soft: text,
      /** The empty sign. */
      empty: text,
    }),
  }),
});
/** Every text of charts and components in one language. */
export type Strings = z.infer<typeof stringsSchema>;
