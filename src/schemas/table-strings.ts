/** Texts of the tables that say in words and numbers what pictures show. */
import { z } from 'zod';

/** A text that may not be empty. */
const text = z.string().trim().min(1);

/** The part `tables` of a strings file. */
export const tablesSchema = z.strictObject({
  /** Opens the table of a step's picture. */
  summary: text,
  /** Who says what all rows of a table say; `{speaker}` is filled. */
  alike: text,
  /** Stands where the report does not say it. */
  notSaid: text,
  /** Stands where no figure was found. */
  notFound: text,
  /** Stands where there can be none, such as the sources of what was not found. */
  none: text,
  /** Captions. */
  captions: z.strictObject({
    /** The four cities on the map. */
    cities: text,
    /** The stations of a railway; `{line}` is filled. */
    stations: text,
    /** The places that a motorway passes; `{line}` is filled. */
    passes: text,
    /** The lines on the map. */
    lines: text,
    /** What is said of the organisations outside the report. */
    elsewhere: text,
    /** The ring around a place. */
    ring: text,
    /** The railway diagram. */
    network: text,
    /** The organisations that the report names. */
    plates: text,
    /** Every pairing of organisation and city. */
    grid: text,
    /** How many claims each speaker has. */
    speakers: text,
    /** The timeline on the scale of weeks; `{from}` and `{to}`, its first and last day, are filled. */
    weeks: text,
    /** The timeline on the scale of years; `{from}` and `{to}`, its first and last day, are filled. */
    years: text,
  }),
  /** Headings of columns. */
  columns: z.strictObject({
    /** A city. */
    city: text,
    /** The name in the other script: Korean on pages in Latin letters, Latin letters on Korean pages. */
    otherScript: text,
    /** The Korean name. */
    hangul: text,
    /** Latitude in degrees. */
    latitude: text,
    /** Longitude in degrees. */
    longitude: text,
    /** How far off a point may be, in kilometres. */
    precision: text,
    /** How sure the point is at which something is drawn. */
    pointCertainty: text,
    /** A station. */
    station: text,
    /** A place that a motorway passes. */
    place: text,
    /** A railway or motorway. */
    line: text,
    /** Which of the four cities a line serves. */
    citiesOn: text,
    /** Where a line begins. */
    from: text,
    /** Where a line, or a way along it, ends. */
    to: text,
    /** The length of a line in kilometres. */
    length: text,
    /** Where a line meets others. */
    junctions: text,
    /** Ids of the claims about a line. */
    claims: text,
    /** Railway kilometres. */
    kilometres: text,
    /** Who says it. */
    voice: text,
    /** How sure it is. */
    certainty: text,
    /** The same for what the report says: sure is that it says so. */
    certaintyReport: text,
    /** Sources. */
    sources: text,
    /** An organisation that the report names. */
    organisation: text,
    /** What is said of its place outside the report. */
    saidElsewhere: text,
    /** The middle of a ring. */
    centre: text,
    /** The radius of a ring in kilometres. */
    radius: text,
    /** The id of a claim. */
    claim: text,
    /** The paragraph of the report in which a claim stands. */
    paragraph: text,
    /** How many claims. */
    count: text,
    /** Something that the report does not say, in short. */
    unknown: text,
    /** The same as a sentence. */
    inFull: text,
    /** When it was. */
    date: text,
    /** What happened, or was reported. */
    event: text,
  }),
  /** Remarks beneath tables. */
  notes: z.strictObject({
    /** Who names the four cities, and who their points come from. */
    cities: text,
    /** Which kilometres are our subtraction, and which stand in a table. */
    subtracted: text,
    /** What the picture shows beside what is missing; `{count}` is filled with the number of claims. */
    said: text,
    /** What the dates of similar reports stand for. */
    dates: text,
  }),
});
