/** What the claim dots show, as data: each claim with its speaker, how many each speaker has, or what the report leaves out. */
import { fill } from '../../i18n/fill.ts';
import { SPEAKERS } from '../../schemas/speech.ts';
import { say } from '../parts.ts';
import { numberOr, tableFrom } from '../table.ts';
import type { Content, Table } from '../table.ts';
import { claimsBySpeaker } from './layout.ts';
import type { ClaimsView } from './view.ts';

/** The report's claims in the order of the rows. */
const reportClaims = ({ story }: Content) => claimsBySpeaker(story.claims).flatMap(({ claims }) => claims);

/** One row for each claim of the report. */
function speakerTable(content: Content): Table {
  const { claims: texts, tables } = content.strings;
  const { columns } = tables;
  const claims = reportClaims(content);
  return tableFrom(
    claims,
    [
      { key: 'claim', title: columns.claim, kind: 'claims', cell: ({ id }) => ({ claims: [id] }) },
      { key: 'speaker', title: columns.voice, kind: 'voice', cell: ({ speaker }) => ({ speaker }) },
      {
        key: 'paragraph',
        title: columns.paragraph,
        kind: 'number',
        cell: ({ paragraph }) => numberOr(paragraph, tables.notFound),
      },
      {
        key: 'certainty',
        title: columns.certaintyReport,
        kind: 'certainty',
        cell: ({ certainty }) => ({ certainty }),
      },
    ],
    { caption: fill(texts.title, { count: claims.length }) },
  );
}

/** One row for each speaker. */
function legendTable(content: Content): Table {
  const { story, strings } = content;
  const { captions, columns } = strings.tables;
  return tableFrom(
    SPEAKERS,
    [
      { key: 'speaker', title: columns.voice, kind: 'voice', cell: (speaker) => ({ speaker }) },
      {
        key: 'claims',
        title: columns.count,
        kind: 'number',
        cell: (speaker) => story.claims.filter((claim) => claim.speaker === speaker).length,
      },
    ],
    { caption: captions.speakers },
  );
}

/** One row for each thing that the report does not say. */
function unknownsTable(content: Content): Table {
  const { story, strings } = content;
  const { evidence, tables } = strings;
  const { columns, notes } = tables;
  return tableFrom(
    story.unknowns,
    [
      { key: 'unknown', title: columns.unknown, kind: 'text', cell: ({ short }) => say(short, content) },
      { key: 'text', title: columns.inFull, kind: 'text', cell: ({ text }) => say(text, content) },
    ],
    {
      caption: fill(evidence.home.unsaid, { count: story.unknowns.length }),
      alike: { speaker: 'ours' },
      notes: [fill(notes.said, { count: reportClaims(content).length })],
    },
  );
}

/**
 * The table of the claim dots.
 * @param view how they are gathered
 * @param content content, language and texts
 * @returns the table
 */
export function tableOfClaims(view: ClaimsView, content: Content): Table {
  return { speaker: speakerTable, legend: legendTable, home: unknownsTable }[view.group](content);
}
