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
  /** The list of places and lines, and the map that is explored. */
  places: z.strictObject({
    /** Heading and title of the page. */
    title: text,
    /** What the page is for. */
    intro: text,
    /** Says why the organisations that the report names are not in the list. */
    noUnits: text,
    /** Name of the list of links to the entries. */
    index: text,
    /** Heading of the four cities. */
    cities: text,
    /** Heading of the lines. */
    lines: text,
    /** Heading of all other places. */
    others: text,
    /** Label of what the point of a place stands for. */
    point: text,
    /** What the point of a place stands for, by the kinds of `src/schemas/place.ts`. */
    kinds: z.strictObject({ city: text, station: text, anchor: text, border: text }),
    /** The same in a word, for lists of names. */
    kindsShort: z.strictObject({ city: text, station: text, anchor: text, border: text }),
    /** Label of a position. */
    position: text,
    /** A position in degrees; `{lat}` and `{lon}` are filled. */
    degrees: text,
    /** How exact it is; `{distance}` is filled with one of the next two. */
    precision: text,
    /** A short distance; `{metres}` is filled. */
    metres: text,
    /** A longer distance; `{km}` is filled. */
    kilometres: text,
    /** Label of a certainty word. */
    certainty: text,
    /** The certainty words, by those of `src/schemas/speech.ts`. */
    certainties: z.strictObject({
      high: text,
      'medium–high': text,
      medium: text,
      'medium–low': text,
      'low–medium': text,
      low: text,
    }),
    /** Label of a caution. */
    note: text,
    /** Label of the stations of a city. */
    stationsOfCity: text,
    /** Label of the lines that a place lies on. */
    onLines: text,
    /** Where on a line a place lies; `{km}` and `{start}`, the line's first station, are filled. */
    kilometre: text,
    /** The same at the line's first station. */
    begins: text,
    /** Stands where no kilometre was found. */
    kilometreMissing: text,
    /** Label of what a line is. */
    kind: text,
    /** What a line is, by the kinds of `src/schemas/line.ts`. */
    lineKinds: z.strictObject({ railway: text, motorway: text }),
    /** Label of where a line leads. */
    leadsTo: text,
    /** Label of a line's length. */
    length: text,
    /** Stands where no length was found. */
    lengthMissing: text,
    /** Caption of the stations of a railway. */
    stations: text,
    /** Caption of the places that a motorway passes. */
    passes: text,
    /** Heading of the column of names. */
    name: text,
    /** Heading of the column of kilometres; `{start}` is filled. */
    from: text,
    /** Stands beside a station without a position. */
    unlocated: text,
    /** Heading of the statements about a place or line. */
    statements: text,
    /** Who says a statement, by the speakers of `src/schemas/speech.ts`. */
    speakers: z.strictObject({
      narration: text,
      quoted: text,
      paraphrased: text,
      inference: text,
      background: text,
      ours: text,
    }),
    /** Heading of a list of sources. */
    sources: text,
    /** Which sources of the list a statement rests on; `{numbers}` is filled. */
    sourceNumbers: text,
    /** Stands for the title of a source of which none was seen. */
    untitled: text,
    /** Stands where a source's date was not found. */
    undated: text,
    /** In what form a source was read; `{form}` is filled. */
    read: text,
    /** Stands where no address of a source was found. */
    noAddress: text,
    /** The map that is explored. */
    explore: z.strictObject({
      /** The control that opens it. */
      open: text,
      /** What the map is and how keys move it, for screen readers. */
      map: text,
      /** Label and first line of the list to choose from. */
      choose: text,
      /** Button. */
      zoomIn: text,
      /** Button. */
      zoomOut: text,
      /** Button that shows all lines. */
      whole: text,
      /** Name of the panel of information. */
      panel: text,
      /** Stands in the panel before anything is chosen. */
      hint: text,
      /** Button that closes the panel. */
      close: text,
      /** Link to the same entry in the list of places. */
      entry: text,
    }),
  }),
});
/** Every text of charts and components in one language. */
export type Strings = z.infer<typeof stringsSchema>;
