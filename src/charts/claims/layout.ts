/** The report's claims as dots, gathered by who says them. The shape tells the speaker as well as the colour does. */
import type { Mark, Picture } from '../../marks/mark.ts';
import type { Claim } from '../../schemas/claim.ts';
import { SPEAKERS, speakerClass } from '../../schemas/speech.ts';
import type { Speaker } from '../../schemas/speech.ts';
import { fill } from '../../i18n/fill.ts';
import { LINE, textMark } from '../parts.ts';
import { FOUR_CITIES, TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { claimMarks } from './claim-marks.ts';
import { homeMarks } from './home.ts';
import { legendMarks } from './legend.ts';
import type { ClaimsView } from './view.ts';

/** The four voices inside the report, in the order of the rows. */
type ReportSpeaker = Exclude<Speaker, 'background' | 'ours'>;
const ROWS = SPEAKERS.filter((voice): voice is ReportSpeaker => speakerClass(voice) === 'report');

/**
 * Gathers the report's claims by speaker.
 * @param claims all claims, background facts and readings of our own
 * @returns one row per voice inside the report, in a fixed order, claims in file order
 */
export function claimsBySpeaker(claims: readonly Claim[]): { speaker: ReportSpeaker; claims: Claim[] }[] {
  return ROWS.map((speaker) => ({ speaker, claims: claims.filter((claim) => claim.speaker === speaker) }));
}

/** Measures of the chart in units of the frame. */
const MEASURES = {
  landscape: { left: 66, top: 76, radius: 20, pitch: 60, row: 128, rise: 38 },
  portrait: { left: 18, top: 38, radius: 12, pitch: 29.5, row: 64, rise: 20 },
} as const;

/** The rows by speaker. */
function rowMarks(stage: Stage): Mark[] {
  const { frame, strings, story } = stage;
  const type = TYPE[frame.name];
  const measures = MEASURES[frame.name];
  const rows = claimsBySpeaker(story.claims);
  const count = rows.reduce((sum, row) => sum + row.claims.length, 0);
  const marks: Mark[] = [
    textMark(
      'claims-title',
      fill(strings.claims.title, { count }),
      [measures.left, frame.name === 'landscape' ? 44 : 20],
      {
        class: 'heading',
        size: type.strong,
      },
    ),
  ];
  rows.forEach(({ speaker, claims }, row) => {
    const top = measures.top + row * measures.row;
    marks.push(
      textMark(
        `claims-${speaker}`,
        fill(strings.claims[speaker], { count: claims.length }),
        [measures.left, top + type.plain],
        { class: 'note', size: type.plain, by: speaker },
      ),
    );
    claims.forEach((claim, index) => {
      const x = measures.left + measures.radius + index * measures.pitch;
      const y = top + type.plain * LINE.height + measures.rise;
      // The claims come out of the four dots on the map, turn by turn, and go back into them.
      const origin = FOUR_CITIES[story.claims.indexOf(claim) % FOUR_CITIES.length] ?? FOUR_CITIES[0];
      marks.push(...claimMarks(claim, [x, y], { radius: measures.radius, size: type.small, origin }));
    });
  });
  return marks;
}

/**
 * Lays out the claim dots.
 * @param view how they are gathered
 * @param stage content, language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutClaims(view: ClaimsView, stage: Stage): Picture {
  const marks = { speaker: rowMarks, home: homeMarks, legend: legendMarks }[view.group](stage);
  return { camera: undefined, marks };
}
