/** Every text that charts and components show and that is not part of the story, per language. */
import { z } from 'zod';

import { copiesSchema } from './copies-strings.ts';
import { mediaSchema } from './media-strings.ts';
import { presentSchema } from './present-strings.ts';
import { embedsSchema } from './embed-strings.ts';
import { referenceSchema } from './reference-strings.ts';
import { tablesSchema } from './table-strings.ts';
import { teachSchema } from './teach-strings.ts';

/** A text that may not be empty. */
const text = z.string().trim().min(1);

/** Names of the five kinds of place at which military police are posted. */
const kindsOfPlace = z.strictObject({
  /** The ways into markets. */
  market: text,
  /** Where vehicles for hire stand. */
  vehicles: text,
  /** Corners where many people pass. */
  corner: text,
  /** The squares in front of stations. */
  station: text,
  /** Checkpoints on main roads. */
  road: text,
});

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
    /** Says that what follows tells how the picture differs from the one before. */
    pictureChange: text,
    /** Before the title of the step before, in the link to it. */
    previous: text,
    /** Before the title of the step that follows, or of what follows the story, in the link to it. */
    next: text,
    /** Link that jumps from the start of a chapter to the start of the next. */
    skipChapter: text,
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
    /** Begins the names of links that copy the address of a part of the page; the words of that part follow. */
    copyLink: text,
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
    /** Heading of the notes on what only the picture states. */
    inPicture: text,
    /** Name of a claim's marker; `{id}` is filled. */
    mark: text,
    /** Place in the report; `{number}` is filled. */
    paragraph: text,
    /** Introduces what the Korean version adds. */
    korean: text,
    /** Introduces the reason for a claim's certainty; `{word}` is filled. */
    certainty: text,
    /** The same for what the report says: sure is that it says so. */
    certaintyReport: text,
    /** Introduces the sources. */
    sources: text,
    /** Link to the whole entry in the ledger; `{id}` is filled. */
    entry: text,
    /** Link from a word's meaning to its entry in the glossary. */
    word: text,
    /** Closes a note that is shown in place. */
    close: text,
  }),
  /** The options of readers who do not want to scroll through moving pictures. */
  reading: z.strictObject({
    /** Their name for screen readers. */
    name: text,
    /** Their name in the bar. */
    short: text,
    /** Heading of the choice between the two ways. */
    way: text,
    /** All steps beneath each other. */
    scroll: text,
    /** One step on the screen, with links to the one before and the next. */
    step: text,
    /** Whether pictures move from one to the next. */
    motion: text,
    /** Whether a screen reader is told of new pictures. */
    announce: text,
    /** Control in the opening that goes over to one step at a time. */
    stepByStep: text,
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
  /** The page of one step. */
  stepPage: z.strictObject({
    /** Says which chapter the step belongs to; `{number}` and `{title}` are filled. */
    chapter: text,
    /** What the opening is called where it stands by itself. */
    opening: text,
    /** Link to the step in the story. */
    inStory: text,
    /** Box to tick: on paper what stands behind the text is then left out. */
    learners: text,
    /** Name of the links to the neighbours, for screen readers. */
    neighbours: text,
    /** Heading of what can be taken along. */
    take: text,
    /** Heading of the citations. */
    cite: text,
    /** Says on the page of a former id that it has moved. */
    moved: text,
  }),
  /** What only paper bears. */
  paper: z.strictObject({
    /** When this edition was published; `{date}` is filled. */
    published: text,
    /** Introduces the page's address. */
    address: text,
    /** Explains the marks in the prose, and the notes beneath each step. */
    key: text,
    /** Heading of the list of sources. */
    sources: text,
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
  /** The path of a permitted trip, and the surroundings of a base. */
  journey: z.strictObject({
    /** Names the base; it has no other name. */
    base: text,
    /** Names what lies beyond the base's edge. */
    outside: text,
    /** Heading of the permitted trip. */
    rule: text,
    /** Heading of the short cut. */
    practice: text,
    /** The four reasons for which a soldier may leave; on two lines where they are long. */
    reasons: z.strictObject({
      /** A mission. */
      mission: text,
      /** Goods are moved. */
      goods: text,
      /** A formation is moved. */
      formation: text,
      /** Sick or wounded are moved. */
      sick: text,
    }),
    /** First stop of the permitted trip. */
    order: text,
    /** Second stop. */
    pass: text,
    /** Third stop. */
    escort: text,
    /** Who the escort is; stands beneath the soldier and his escort. */
    escortWho: text,
    /** Names the soldier's dot. */
    soldier: text,
    /** The one stop of the short cut. */
    spoken: text,
    /** Note that the path is schematic and that its dots are no count. */
    schematic: text,
    /** Heading: why soldiers leave. */
    near: text,
    /** Names the near ring. */
    nearby: text,
    /** Says which soldiers go to places nearby. */
    lowRank: text,
    /** The homes close to a base. */
    homes: text,
    /** The villages close to a base. */
    villages: text,
    /** Heading: what errands grow into. */
    far: text,
    /** The place that a soldier named to his commander before an errand. */
    told: text,
    /** Where errands lead instead. */
    ends: z.strictObject({
      /** Friends. */
      friends: text,
      /** Relatives. */
      relatives: text,
      /** People who support the soldier. */
      supporters: text,
      /** Markets a long way off. */
      markets: text,
    }),
    /** Note that the surroundings are schematic, because the report gives no distances. */
    noDistances: text,
  }),
  /** Schematic pictures of soldiers and military police. */
  street: z.strictObject({
    /** The schematic town. */
    town: z.strictObject({
      /** The five kinds of place. */
      places: kindsOfPlace,
      /** The same for phones. */
      placesShort: kindsOfPlace,
      /** What the Korean text says more exactly of two of them. */
      korean: z.strictObject({
        /** Of the vehicle stands. */
        vehicles: text,
        /** Of the checkpoints on roads. */
        road: text,
      }),
      /** Stands beside the base. */
      base: text,
      /** Stands beside soldiers who are led away. */
      ledAway: text,
      /** What the Korean text adds to that. */
      ledAwayKorean: text,
      /** Stands where few military police are posted. */
      few: text,
      /** Note that the town is schematic, and on the number of marks. */
      note: text,
      /** The first half of it for phones. */
      noteShort: text,
      /** The note where soldiers are led away: says that the report does not tell where to. */
      noteLedAway: text,
      /** The same for phones. */
      noteLedAwayShort: text,
    }),
    /** The ladder of inquiries. */
    ladder: z.strictObject({
      /** Title. */
      title: text,
      /** Stands beside the soldier and the military policeman. */
      arrest: text,
      /** Every level above it. */
      unnamed: text,
      /** What happens at a level. */
      inquiry: text,
      /** Heads what an arrest brings besides; the next three follow it as a list. */
      effects: text,
      /** Meetings. */
      meetings: text,
      /** Self-criticism. */
      selfCriticism: text,
      /** The effect on careers. */
      careers: text,
      /** Says that the ladder's upper end is open. */
      open: text,
      /** Note that the ladder is schematic. */
      note: text,
    }),
    /** Then and now. */
    encounter: z.strictObject({
      /** Heading of the first panel. */
      then: text,
      /** Heading of the second panel. */
      now: text,
      /** What soldiers did then. */
      obeyed: text,
      /** What soldiers do now. */
      run: text,
      /** Note that the panels are schematic and count nothing. */
      note: text,
    }),
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
    /** Heading of a list of sources. */
    sources: text,
    /** Which sources of the list a statement rests on; `{numbers}` is filled. */
    sourceNumbers: text,
    /** Stands for the title of a source of which none was seen. */
    untitled: text,
    /** Stands where a source's date was not found. */
    undated: text,
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
  /** The data of pictures as tables; see `src/schemas/table-strings.ts`. */
  tables: tablesSchema,
  /** What readers can take away; see `src/schemas/media-strings.ts`. */
  media: mediaSchema,
  /** The pages for teaching; see `src/schemas/teach-strings.ts`. */
  teach: teachSchema,
  /** Pages that others embed; see `src/schemas/embed-strings.ts`. */
  embeds: embedsSchema,
  /** What lies around the story; see `src/schemas/reference-strings.ts`. */
  reference: referenceSchema,
  /** The slides and their speaker notes; see `src/schemas/present-strings.ts`. */
  present: presentSchema,
  /** Copies of the site to keep; see `src/schemas/copies-strings.ts`. */
  copies: copiesSchema,
});
/** Every text of charts and components in one language. */
export type Strings = z.infer<typeof stringsSchema>;
